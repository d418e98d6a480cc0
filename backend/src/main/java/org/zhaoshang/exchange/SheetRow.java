package org.zhaoshang.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row to be written.
 *
 * @param cells one for each of the sheet's columns: text, a number, a day, or nothing
 * @param attributes the further columns (项目的其他列), by their paths
 * @param extra what no column can tell, as JSON; blank where there is none
 */
record SheetRow(List<@Nullable Object> cells, Map<String, Object> attributes, String extra) {}
