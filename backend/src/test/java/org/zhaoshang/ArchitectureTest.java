package org.zhaoshang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.zhaoshang.store.Store;

class ArchitectureTest {

    @Test
    void roomsKeepToTheirDoors() {
        ApplicationModules.of(Zhaoshang.class).verify();
    }

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhaoshang");

    /** What is written is written over all of a record; what is kept beside the projects has no notes of talks in it. */
    private static final String WHOLE_RECORDS = ".*\\.(sight|store|access|accounts|signon|live)\\..*"
            + "|.*\\.(Commands|LedgerImport|ReportCommands|Demonstration|AlertCommands|Fingerprint|Verdicts)"
            + "|.*\\.panels\\.(DrawnPanels|Panel.*)";

    @Test
    void whoeverReadsTheRecordsReadsThemAsWhoeverAsksMaySeeThem() {
        noClasses()
                .that()
                .haveNameNotMatching(WHOLE_RECORDS)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads the store",
                        call -> call.getTargetOwner().isAssignableTo(Store.class)
                                && call.getName().matches("ledger.*|history|log")))
                .because("Sight keeps back what is for the bureau alone")
                .check(CLASSES);
    }

    @Test
    void theLedgerKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("org.zhaoshang.ledger")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "graphql..", "jakarta..")
                .check(CLASSES);
    }
}
