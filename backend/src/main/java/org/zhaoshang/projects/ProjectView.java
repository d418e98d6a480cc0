package org.zhaoshang.projects;

import java.time.LocalDate;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;

/** A project as of a day, with the snapshot that knows what it points to. */
public record ProjectView(Project project, LocalDate asOf, Ledger ledger) {}
