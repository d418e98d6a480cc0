package org.zhaoshang.history;

import java.util.Arrays;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.ledger.PublishedReport;
import org.zhaoshang.ledger.SavedPanel;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** The kinds of records (记录类别) whose versions can be looked at. */
public enum RecordKind implements Labelled {
    PROJECT(Project.class, "项目", "Project"),
    INDICATOR(Indicator.class, "指标", "Indicator"),
    CHAIN(Chain.class, "产业链", "Industry chain"),
    INDUSTRY(Industry.class, "产业", "Industry"),
    DEPARTMENT(Department.class, "责任单位", "Department"),
    PERSON(Person.class, "责任人", "Person"),
    POLICY(Policy.class, "政策", "Policy"),
    EVENT(PromotionEvent.class, "招商活动", "Promotion event"),
    REPORT(PublishedReport.class, "通报", "Published report"),
    ACKNOWLEDGEMENT(Acknowledgement.class, "督查答复", "Answer to an alert"),
    PANEL(SavedPanel.class, "面板", "Panel"),
    PINBOARD(Pinboard.class, "版面", "Layout of a board");

    private final Class<? extends LedgerRecord> type;
    private final Text label;

    RecordKind(Class<? extends LedgerRecord> type, String zh, String en) {
        this.type = type;
        this.label = new Text(zh, en);
    }

    public static RecordKind of(LedgerRecord record) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == record.getClass())
                .findFirst()
                .orElseThrow();
    }

    public Class<? extends LedgerRecord> type() {
        return type;
    }

    @Override
    public Text label() {
        return label;
    }
}
