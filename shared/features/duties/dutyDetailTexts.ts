/**
 * How often a duty of the library is done, what comes out of it, with whom, and the KPIs of its
 * post that measure it: `duty | frequency | output | with whom | KPIs`. Starting values a team
 * changes, never rules.
 */
export const dutyDetailTexts = `
制定年度运营战略与市场目标 | yearly | 年度战略与目标书 | 决策层、各部门负责人 | profit_rate
审批预算并争取公司资源 | monthly | 批复的预算与资源单 | 决策层、财务 |
搭建团队结构与接班梯队 | quarterly | 架构与接班人名单 | 人事 | turnover_staff eff
定夺产品与推广方向 | monthly | 主推与推广方向 | 商品经理、店长 | gmv_rate
向决策层定期汇报 | weekly | 汇报一页纸 | 决策层 |
主持月度经营复盘 | monthly | 复盘纪要与行动项 | 各部门负责人 | team_kpi
统筹店铺日常运转与改版 | daily | 巡店与改版记录 | 运营、美工 | conv
拆解月周销售目标 | weekly | 周目标分解表 | 运营主管、客服主管 | gmv_rate
协调各岗位排期 | weekly | 排期表 | 各岗位主管 | report_ontime
管控活动预算 | monthly | 预算执行表 | 推广、财务 | profit_rate
处理升级投诉与异常 | as_needed | 处理结论与补偿记录 | 客服主管 | refund_rate
提出招聘需求 | quarterly | 招聘需求单 | 人事 |
制定周度运营计划 | weekly | 周运营计划 | 店长、策划主管 | gmv_rate
把关商品标题属性与价格 | daily | 核对过的商品信息 | 运营专员、商品 | conv
安排活动报名与资源位 | weekly | 报名与资源位清单 | 运营专员、平台小二 | act_ontime
检查专员执行并验收 | daily | 验收记录 | 运营专员 | sku_active
输出周报与改进项 | weekly | 周报与改进清单 | 店长 | report_ontime
商品上下架与信息优化 | daily | 上新与下架记录 | 商品、美工 | launch_ontime
活动报名与设置复核 | weekly | 报名截图与复核表 | 运营主管 | act_ontime
每日数据登记与巡店 | daily | 数据表与巡店清单 | 数据分析 | gmv_rate
跟进页面与库存变更 | daily | 变更记录 | 美工、仓储物流 | conv
收集竞品动态 | weekly | 竞品动态表 | 策划、商品 |
学习平台新规 | weekly | 规则要点笔记 | 客服、运营主管 | violation
制定投放计划与预算分配 | weekly | 投放计划与预算表 | 店长、运营主管 | spend_rate
日常调价选词圈人 | daily | 调整记录 | 运营 | uv
测图测款并反馈素材方向 | weekly | 测图结论 | 美工、商品 |
监控费比与异常消耗 | daily | 费比日报 | 店长 | ad_ratio
输出投放复盘 | weekly | 投放复盘 | 运营主管 | roi
策划活动主题与玩法 | monthly | 活动方案 | 运营主管、商品 | gmv_rate
编写活动文案与页面框架 | monthly | 文案与页面框架 | 文案、美工 | conv
制定项目排期并跟进 | weekly | 项目排期表 | 各岗位主管 | act_ontime
组织团队培训与脑暴 | monthly | 培训签到与创意清单 | 人事 | train_rate
沉淀活动案例库 | monthly | 活动案例 | 数据分析 | report_ontime
撰写主图卖点与详情文案 | daily | 卖点与详情文案 | 美工、运营 | ctr
编写短信社群与活动话术 | weekly | 短信与社群话术 | 社群、客服 | conv
自查广告法用语 | daily | 自查记录 | 运营主管 | violation
维护卖点素材库 | weekly | 素材库 | 美工 | task_ontime
维护日周月报表与口径 | daily | 日周月报表 | 各部门 | report_ontime report_acc
诊断流量转化客单波动 | weekly | 诊断结论与建议 | 运营、推广 | insight
做用户分层与人群分析 | monthly | 人群分析报告 | 推广、私域 |
测算大促目标与备货 | as_needed | 目标与备货测算表 | 店长、商品经理 | forecast_acc
制定拍摄清单与档期 | weekly | 拍摄清单与档期表 | 商品专员、美工 | task_ontime
完成商品与场景拍摄 | weekly | 原片 | 商品专员 | output
管理样品道具与设备 | weekly | 样品与设备台账 | 商品专员 |
归档原片 | weekly | 归档目录 | 美工 | rework
研究竞品视觉 | monthly | 竞品视觉参考 | 设计主管 | design_quality
设计首页与活动会场 | monthly | 首页与会场页面 | 策划、运营 | design_quality
制作详情页与主图 | weekly | 主图与详情页 | 文案、摄影 | task_ontime
图片精修与尺寸适配 | daily | 成品图 | 摄影 | rework
按测图数据迭代 | weekly | 改版图 | 推广 | ctr
维护素材命名与源文件 | weekly | 源文件库 | 摄影 |
分派设计需求并排期 | daily | 设计排期表 | 策划、运营 | task_ontime
制定店铺视觉规范 | quarterly | 视觉规范 | 店长 |
审核成稿质量 | daily | 审核意见 | 美工、摄影 | design_quality rework
跟踪主图点击表现 | weekly | 点击表现表 | 推广 | ctr
培养设计新人 | monthly | 带教记录 | 人事 | team_kpi
产出短视频与图文 | daily | 短视频与图文 | 编导、文案 | output
制作H5互动页 | as_needed | H5互动页 | 策划、程序员 | uv
维护内容日历 | weekly | 内容日历 | 策划 | task_ontime
跟踪发布效果 | weekly | 发布效果表 | 数据分析 | engage
排班与人力测算 | weekly | 排班表 | 人事 | resp30
制定接待与售后标准 | quarterly | 接待与售后标准 | 运营主管 | csat
质检抽查与辅导 | weekly | 质检记录 | 客服 | inquiry_conv
汇总产品问题推动改进 | weekly | 产品问题周汇总 | 商品经理、设计主管 |
处理升级客诉 | daily | 客诉处理记录 | 店长 | dispute
大促客服备战 | as_needed | 备战排班与话术 | 运营、人事 | train_rate
接待咨询并促成下单 | daily | 接待与成交记录 | 运营 | inquiry_conv first_resp
登记并跟踪售后 | daily | 售后登记表 | 仓储物流 | case_close
维护客户档案与标签 | daily | 客户档案 | 私域 |
反馈产品问题 | weekly | 产品问题清单 | 客服主管 |
回访满意度 | weekly | 回访记录 | 客服主管 | csat
统计个人销售与转化 | weekly | 个人销售表 | 客服主管 | cs_sales
在线接待与导购推荐 | daily | 接待与成交记录 | 运营 | inquiry_conv first_resp resp30
催付未付款订单 | daily | 催付记录 | 运营 | cs_sales
记录未成交原因 | daily | 未成交原因表 | 运营、策划 |
熟记活动规则与话术 | weekly | 话术考核成绩 | 客服主管 | csat
处理退换补与投诉 | daily | 处理记录 | 仓储物流 | case_close case_hours
判定责任并登记工单 | daily | 售后工单 | 仓储物流、商品 | dispute
跟进物流异常 | daily | 异常件跟进表 | 仓储物流 |
挽回差评与维护评分 | daily | 差评挽回记录 | 客服主管 | bad_review csat
每周汇总问题原因 | weekly | 问题原因TOP3 | 客服主管 |
安排收发存与盘点 | weekly | 盘点表 | 商品专员 | inv_acc
对接快递与谈价 | quarterly | 快递报价与协议 | 采购、财务 | order_cost
监控发货时效与差错 | daily | 发货日报 | 售后客服 | ship_48 ship_err
大促扩容与包材准备 | as_needed | 扩容与包材计划 | 商品经理、人事 |
打单拣货复核打包 | daily | 已发包裹 | 客服 | ship_48 ship_err
退件质检与入库 | daily | 退件登记 | 售后客服 | damage
协助盘点 | monthly | 盘点表 | 商品专员 | inv_acc
异常件登记 | daily | 异常件清单 | 售后客服 |
规划货盘与价格带 | monthly | 货盘表 | 运营主管、采购 | gross_margin
制定销售与订货计划 | monthly | 销售与订货计划 | 采购、仓储物流 | forecast_acc
监控货品生命周期 | weekly | 货品周期表 | 数据分析 | turnover_days
清理滞销与优化结构 | monthly | 清仓清单 | 运营、推广 | sku_active
评估供应商 | quarterly | 供应商评分 | 采购 | oos
维护商品资料与编码 | daily | 商品资料表 | 运营、仓储物流 | report_acc
跟踪库存与补货点 | daily | 补货提醒 | 采购 | oos
分析畅滞销 | weekly | 畅滞销表 | 运营 | sku_active
组织选品打样 | monthly | 选品与样品清单 | 采购、摄影 | launch_ontime
询价议价与下单 | weekly | 采购单 | 商品经理、财务 | gross_margin
跟单与到货验收 | daily | 到货验收单 | 仓储物流 | po_ontime
供应商档案与评分 | quarterly | 供应商档案 | 商品经理 |
预估交期风险 | weekly | 交期风险表 | 商品专员 | oos
招募与审核分销商 | monthly | 分销商名单 | 运营主管 | dist_gmv
管控分销价格 | daily | 价格巡查表 | 运营 | violation
提供素材与政策 | weekly | 分销素材包 | 美工、文案 | task_ontime
对账与返利 | monthly | 对账与返利单 | 财务 | gross_margin
对项目GMV与利润负责 | monthly | 项目经营月报 | 运营总监 | gmv_rate profit_rate
划分直播抖店短视频分工 | quarterly | 分工表 | 直播运营、编导 |
制定各岗考核 | monthly | 考核表 | 人事 | team_kpi
与人事共同招聘主播 | as_needed | 画像与终面记录 | 人事 | hire_ontime
统筹选品与投放预算 | weekly | 选品与预算表 | 商品经理、千川投手 |
排品与脚本 | daily | 排品表与脚本 | 主播、商品 | gpm
排班与开播检查 | daily | 排班表与开播清单 | 主播、场控 | live_hours
场中节奏与福利调度 | daily | 场次记录 | 主播、场控、投手 | stay
场后复盘 | daily | 场次复盘 | 主播、场控 | gmv_rate
跟进平台活动 | weekly | 活动报名记录 | 平台小二 | fan_rate
讲解卖点与促单 | daily | 直播场次 | 直播运营、场控 | gpm live_conv
互动控评留人 | daily | 互动与关注 | 助播 | stay fan_rate
熟记商品与违规词 | weekly | 抽查成绩 | 直播运营 |
参与选品与复盘 | weekly | 选品意见与复盘 | 商品、直播运营 |
按排班开播 | daily | 开播记录 | 直播运营 | live_hours
展示商品与补充讲解 | daily | 直播场次 | 主播 | stay
回复公屏 | daily | 公屏回复 | 主播 | fan_rate
主播空档补位 | as_needed | 补位记录 | 主播 | live_hours
准备样品道具 | daily | 样品清单 | 商品专员 | ctrl_error
上下架改价发券 | daily | 操作记录 | 主播、直播运营 | ctrl_error
监控画面与公屏 | daily | 监控记录 | 直播运营 | live_hours
提示节奏与库存 | daily | 提示记录 | 主播、仓储物流 | gpm
记录场次数据 | daily | 场次数据表 | 数据分析 | report_acc
搭建与调整投放计划 | daily | 投放计划 | 直播运营 | roi
控制出价与预算 | daily | 消耗记录 | 抖音项目负责人 | spend_rate uv_cost
素材测试与淘汰 | weekly | 素材测试表 | 编导 | new_cust
与主播场控联动放量 | daily | 放量记录 | 主播、场控 | gross_margin
选题与脚本 | daily | 选题与脚本 | 文案、直播运营 | finish_rate
安排出镜与拍摄 | weekly | 拍摄安排 | 摄影、拍摄剪辑 | video_cnt
审片与发布 | daily | 已发布视频 | 拍摄剪辑 | engage
拆解爆款 | weekly | 爆款拆解 | 千川投手 | video_gmv
拍摄与灯光收音 | daily | 素材 | 编导 | video_cnt
剪辑包装字幕 | daily | 成片 | 编导 | finish_rate task_ontime
素材归档 | weekly | 归档目录 | 编导 |
投放素材改版 | weekly | 改版素材 | 千川投手 | rework
制定私域目标与体系 | quarterly | 私域体系方案 | 店长 | pd_gmv
设计引流承接路径 | monthly | 引流路径图 | 客服、推广 | net_fans
搭建标签与分层 | monthly | 标签与分层表 | 数据分析 | repurchase
策划活动与转化 | weekly | 社群活动方案 | 策划、商品 | active
数据复盘与SOP | weekly | 复盘与SOP | 社群 |
日常群维护与话题 | daily | 群话题记录 | 私域操盘手 | active
朋友圈与私聊触达 | daily | 触达记录 | 文案 | add_rate
活动执行 | weekly | 活动结果表 | 私域操盘手 | pd_gmv
用户反馈收集 | weekly | 反馈清单 | 客服、商品 | del_rate
发布岗位与初筛 | weekly | 候选人名单 | 用人主管 | hire_ontime
组织面试与入职 | weekly | 面试与入职记录 | 用人主管 | pass_rate
考勤薪酬核算 | monthly | 考勤与薪酬表 | 财务 |
培训与档案 | monthly | 培训与档案记录 | 各部门负责人 | train_rate
开发与维护自有站点 | weekly | 上线功能 | 运营、美工 | task_ontime
对接ERP与数据 | as_needed | 接口与数据 | 数据分析、仓储物流 | rework
处理线上故障 | as_needed | 故障记录 | 运营 | bug
备份与安全 | weekly | 备份记录 | 店长 |
跟进服务商目标与周报 | weekly | 服务商周报 | 服务商 | gmv_rate report_ontime
审核方案与花费 | weekly | 审核意见 | 店长、财务 | budget_dev
管理账号与素材归属 | monthly | 账号与素材清单 | 服务商 |
月度SLA评分 | monthly | SLA评分表 | 服务商、店长 | sla
`;
