/*
 * Lets the stock better-sqlite3 prebuild (Node-API 10) run on Node-API 9.
 * Version 10 may keep references to primitives, version 9 only to objects, functions and symbols.
 * A copy of the prebuild has its two imports renamed to the functions below, which put a primitive
 * into a tagged box when a reference is made and take it out again when the reference is read.
 */
#include <node_api.h>

static const napi_type_tag BOX = {0x3c1f0a52b7d94e68, 0x9e4471c08d2ab615};

/* Found before the prebuild's own: the module then asks for no more than version 9 offers. */
NAPI_MODULE_EXPORT int32_t node_api_module_get_api_version_v1(void) { return 9; }

static int needs_box(napi_valuetype type) {
  return type != napi_object && type != napi_function && type != napi_symbol;
}

NAPI_EXTERN napi_status box9_create_reference(napi_env env, napi_value value, uint32_t count,
                                             napi_ref* result) {
  napi_valuetype type;
  napi_value box = value;
  napi_status status = napi_typeof(env, value, &type);
  if (status == napi_ok && needs_box(type)) {
    status = napi_create_object(env, &box);
    if (status == napi_ok) status = napi_type_tag_object(env, box, &BOX);
    if (status == napi_ok) status = napi_set_element(env, box, 0, value);
  }
  return status == napi_ok ? napi_create_reference(env, box, count, result) : status;
}

NAPI_EXTERN napi_status box9_get_reference_value(napi_env env, napi_ref ref, napi_value* result) {
  napi_valuetype type;
  bool is_box = false;
  napi_status status = napi_get_reference_value(env, ref, result);
  if (status != napi_ok || *result == NULL) return status;
  status = napi_typeof(env, *result, &type);
  if (status != napi_ok || type != napi_object) return status;
  status = napi_check_object_type_tag(env, *result, &BOX, &is_box);
  return status == napi_ok && is_box ? napi_get_element(env, *result, 0, result) : status;
}
