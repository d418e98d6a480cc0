package org.zhaoshang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    @Test
    void roomsKeepToTheirDoors() {
        ApplicationModules.of(Zhaoshang.class).verify();
    }

    @Test
    void theLedgerKnowsNoFramework() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.zhaoshang");

        noClasses()
                .that()
                .resideInAPackage("org.zhaoshang.ledger")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "graphql..", "jakarta..")
                .check(classes);
    }
}
