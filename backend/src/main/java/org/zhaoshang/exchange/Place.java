package org.zhaoshang.exchange;

/** Where a record stands in the file. */
record Place(String sheet, int row) {

    static Place of(Line line) {
        return new Place(line.table().sheet().name(), line.number());
    }
}
