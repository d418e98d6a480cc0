package org.zhaoshang.panels;

import org.jspecify.annotations.Nullable;

/**
 * A panel to be removed (撤下面板).
 *
 * @param reason why, kept with the version
 */
record PanelRemoval(
        String id, @Nullable String reason, @Nullable Integer expectedVersion) {}
