import type { PostCode } from '#shared/features/org/builtin/postLibrary.ts';
import {
  copyPhrases,
  designerPhrases,
  designLeadPhrases,
  photoPhrases,
  planLeadPhrases,
} from './contentPhrases.ts';
import {
  controllerPhrases,
  directorPhrases,
  generalPhrases,
  hostPhrases,
  projectOwnerPhrases,
} from './livePhrases.ts';
import {
  dataPhrases,
  opsLeadPhrases,
  opsPhrases,
  promoPhrases,
  storeManagerPhrases,
} from './operationsPhrases.ts';
import type { PostPhrases } from './phraseModel.ts';
import {
  csAfterPhrases,
  csLeadPhrases,
  csPrePhrases,
  merchLeadPhrases,
  warehouseLeadPhrases,
} from './servicePhrases.ts';

const phrasesByPost: Partial<Record<PostCode, PostPhrases>> = {
  store_manager: storeManagerPhrases,
  ops_lead: opsLeadPhrases,
  ops: opsPhrases,
  promo: promoPhrases,
  data: dataPhrases,
  plan_lead: planLeadPhrases,
  copy: copyPhrases,
  design_lead: designLeadPhrases,
  designer: designerPhrases,
  photo: photoPhrases,
  cs_lead: csLeadPhrases,
  cs_pre: csPrePhrases,
  cs_after: csAfterPhrases,
  wh_lead: warehouseLeadPhrases,
  merch_lead: merchLeadPhrases,
  dy_pm: projectOwnerPhrases,
  host: hostPhrases,
  ctrl: controllerPhrases,
  director: directorPhrases,
};

export function phrasesOf(post: PostCode): PostPhrases {
  return phrasesByPost[post] ?? generalPhrases;
}
