package org.zhaoshang.exchange;

import java.util.List;
import org.zhaoshang.shared.Text;

/**
 * A column of a sheet, as data.
 *
 * @param path where in the stored document its value is; empty where it is told in another way
 * @param argument what the type needs to know: which choice, which unit, which stage
 * @param words the wordings by which it is found, its header among them
 * @param note what belongs there
 */
record SheetColumn(
        Field field, List<String> path, Type type, String argument, Text header, List<String> words, Text note) {

    /** How a value becomes a cell and a cell a value. */
    enum Type {
        TEXT,
        CODE,
        DAY,
        MONTH,
        NUMBER,
        NUMBERS,
        WHOLE,
        FLAG,
        WORDS,
        MONEY,
        /** One of the vocabulary's words. */
        CHOICE,
        CHOICES,
        /** The name of a record that stands for its code. */
        REF,
        REFS,
        /** The code of another record. */
        CITED,
        /** A link of the chain in hand. */
        LINK_OF,
        /** A link of any chain. */
        LINK_ANYWHERE,
        /** The record that the row belongs to: its code, or its name. */
        PARENT,
        PARENT_NAME,
        UNIT_OF,
        STAGE_ON,
        STAGE_NOW,
        CITY_STEP,
        CITY_ON,
        LEAD
    }

    /** Arrivals have a column for yuan and one for dollars. */
    boolean hasTwin() {
        return header.zh().startsWith("金额");
    }

    static SheetColumn of(List<String> told) {
        var type = told.get(2).split(":", 2);
        var words = List.of(told.get(3).split("\\|"));
        return new SheetColumn(
                Field.valueOf(told.get(0)),
                told.get(1).isEmpty() ? List.of() : List.of(told.get(1).split("\\.")),
                Type.valueOf(type[0]),
                type.length == 1 ? "" : type[1],
                new Text(words.get(0), told.get(4)),
                words,
                new Text(told.get(5), told.get(6)));
    }
}
