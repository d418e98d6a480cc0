package org.zhaoshang.panels;

/** A panel to be taken off the board (下板). */
record PanelUnpinning(String id) {

    PanelUnpinning {
        id = PanelReference.of(id).toString();
    }
}
