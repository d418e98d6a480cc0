package org.zhaoshang.organisation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.projects.Named;

/** Answers what the schema's Department, Person and Industry tell beyond their names, wherever they are named. */
@Controller
class OrganisationController {

    @SchemaMapping(typeName = "Department", field = "nameEn")
    @Nullable
    String departmentInEnglish(Named named) {
        return named.record(Department.class).map(Department::nameEn).orElse(null);
    }

    @SchemaMapping(typeName = "Department")
    Department.@Nullable Type type(Named named) {
        return named.record(Department.class).map(Department::type).orElse(null);
    }

    @SchemaMapping(typeName = "Department")
    @Nullable
    String typeLabel(Named named, Locale locale) {
        var type = type(named);
        return type == null ? null : type.label().in(locale);
    }

    @SchemaMapping(typeName = "Department", field = "aliases")
    List<String> departmentAliases(Named named) {
        return named.record(Department.class).map(Department::aliases).orElse(List.of());
    }

    @SchemaMapping(typeName = "Department", field = "version")
    @Nullable
    Integer departmentVersion(Named named) {
        return version(named, Department.class);
    }

    @SchemaMapping(typeName = "Department", field = "updatedAt")
    @Nullable
    OffsetDateTime departmentUpdatedAt(Named named) {
        return updatedAt(named, Department.class);
    }

    @SchemaMapping(typeName = "Person", field = "nameEn")
    @Nullable
    String personInEnglish(Named named) {
        return named.record(Person.class).map(Person::nameEn).orElse(null);
    }

    @SchemaMapping(typeName = "Person")
    @Nullable
    String title(Named named) {
        return named.record(Person.class).map(Person::title).orElse(null);
    }

    @SchemaMapping(typeName = "Person")
    @Nullable
    Named department(Named named, Locale locale) {
        var code = named.record(Person.class).map(Person::department).orElse(null);
        var ledger = named.ledger();
        return code == null || ledger == null ? null : Named.department(ledger, code, locale);
    }

    @SchemaMapping(typeName = "Person", field = "version")
    @Nullable
    Integer personVersion(Named named) {
        return version(named, Person.class);
    }

    @SchemaMapping(typeName = "Person", field = "updatedAt")
    @Nullable
    OffsetDateTime personUpdatedAt(Named named) {
        return updatedAt(named, Person.class);
    }

    @SchemaMapping(typeName = "Industry", field = "nameEn")
    @Nullable
    String industryInEnglish(Named named) {
        return named.record(Industry.class).map(Industry::nameEn).orElse(null);
    }

    @SchemaMapping(typeName = "Industry")
    boolean pillar(Named named) {
        return named.record(Industry.class).map(Industry::pillar).orElse(false);
    }

    @SchemaMapping(typeName = "Industry")
    @Nullable
    String brand(Named named) {
        return named.record(Industry.class).map(Industry::brand).orElse(null);
    }

    @SchemaMapping(typeName = "Industry")
    @Nullable
    Integer order(Named named) {
        return named.record(Industry.class).map(Industry::order).orElse(null);
    }

    @SchemaMapping(typeName = "Industry", field = "aliases")
    List<String> industryAliases(Named named) {
        return named.record(Industry.class).map(Industry::aliases).orElse(List.of());
    }

    @SchemaMapping(typeName = "Industry", field = "version")
    @Nullable
    Integer industryVersion(Named named) {
        return version(named, Industry.class);
    }

    @SchemaMapping(typeName = "Industry", field = "updatedAt")
    @Nullable
    OffsetDateTime industryUpdatedAt(Named named) {
        return updatedAt(named, Industry.class);
    }

    private static @Nullable Integer version(Named named, Class<? extends LedgerRecord> type) {
        return named.record(type).map(record -> record.stamp().version()).orElse(null);
    }

    private static @Nullable OffsetDateTime updatedAt(Named named, Class<? extends LedgerRecord> type) {
        return named.record(type).map(record -> record.stamp().writtenAt()).orElse(null);
    }
}
