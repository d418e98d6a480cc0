package org.zhaoshang.panels;

import org.zhaoshang.shared.Text;

/** A value that was given for a variable of a panel's query, or for what else its address may name, and cannot be. */
public final class WrongVariable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String variable;
    private final transient Text words;

    WrongVariable(String variable, Text words) {
        super(variable + ": " + words.en());
        this.variable = variable;
        this.words = words;
    }

    static WrongVariable unknown(String variable) {
        return new WrongVariable(
                variable, new Text("面板的查询没有变量 $" + variable, "the panel's query has no variable $" + variable));
    }

    static WrongVariable noValue(String variable, String type) {
        return new WrongVariable(variable, new Text("应为 " + type + " 的值", "must be a value of " + type));
    }

    public String variable() {
        return variable;
    }

    /** Why not. */
    public Text words() {
        return words;
    }

    /** Which, and why not. */
    public Text sentence() {
        return new Text(variable + "：" + words.zh(), variable + ": " + words.en());
    }
}
