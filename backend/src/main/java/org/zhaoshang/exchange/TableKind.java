package org.zhaoshang.exchange;

/**
 * What a sheet of a ledger holds; it is known by its columns, never by its name. Where two kinds would do, the one that
 * comes first is meant.
 */
enum TableKind {
    PROJECTS(RecordKind.PROJECT),
    ARRIVALS(RecordKind.ARRIVAL),
    TARGETS(RecordKind.TARGET),
    FOLLOW_UPS(RecordKind.FOLLOW_UP),
    COMMITMENTS(RecordKind.COMMITMENT),
    REQUESTS(RecordKind.REQUEST),
    REVIEWS(RecordKind.REVIEW),
    PHYSICAL_INVESTMENTS(RecordKind.PHYSICAL_INVESTMENT),
    FACTORS(RecordKind.FACTOR),
    SUPPORTS(RecordKind.SUPPORT),
    STAGES(RecordKind.STAGE),
    RECOGNITIONS(RecordKind.RECOGNITION),
    CREDITS(RecordKind.CREDIT),
    INDUSTRIES(RecordKind.INDUSTRY),
    DEPARTMENTS(RecordKind.DEPARTMENT),
    PEOPLE(RecordKind.PERSON),
    CHAINS(RecordKind.CHAIN),
    LINKS(RecordKind.LINK),
    FLOWS(RecordKind.FLOW),
    ENTERPRISES(RecordKind.ENTERPRISE),
    CANDIDATES(RecordKind.CANDIDATE),
    INDICATORS(RecordKind.INDICATOR),
    DEPARTMENT_SHARES(RecordKind.DEPARTMENT_SHARE),
    PERSON_SHARES(RecordKind.PERSON_SHARE),
    REPORTED(RecordKind.REPORTED),
    POLICIES(RecordKind.POLICY),
    CLAUSES(RecordKind.CLAUSE),
    POLICY_CHANGES(RecordKind.POLICY_CHANGE),
    EVENTS(RecordKind.EVENT),
    LEADS(RecordKind.LEAD),
    ACKNOWLEDGEMENTS(RecordKind.ACKNOWLEDGEMENT),
    ANSWERS(RecordKind.ANSWER);

    private final RecordKind records;

    TableKind(RecordKind records) {
        this.records = records;
    }

    RecordKind records() {
        return records;
    }
}
