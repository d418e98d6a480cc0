package org.zhaoshang.exchange;

/** What to do with records that are there already: overwrite them by code (按编号覆盖), or take new ones only (新增). */
enum Mode {
    OVERWRITE,
    NEW
}
