package org.zhaoshang.exchange;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** What an import tells its numbers of. */
enum RecordKind implements Labelled {
    PROJECT("项目", "Projects"),
    ARRIVAL("到资流水", "Fund arrivals"),
    TARGET("目标任务", "Targets"),
    DEPARTMENT("责任单位", "Departments"),
    PERSON("责任人", "People");

    private final Text label;

    RecordKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
