package org.zhaoshang.lineage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.SavedPanel;
import org.zhaoshang.panels.PanelData;

/**
 * Where a figure is from, for who may read.
 *
 * @param then what it showed; null where no moment brings that back
 * @param now what the same panel shows of the same day now; null where there is none any more
 * @param bases how the indicators in it are counted
 * @param projects that are counted in it; null where its query does not say which
 * @param changes of records since, the newest first
 */
record Provenance(
        String title,
        SavedPanel panel,
        @Nullable PanelData then,
        @Nullable PanelData now,
        List<Map<String, Object>> bases,
        Sources.@Nullable Projects projects,
        List<Map<String, Object>> changes) {}
