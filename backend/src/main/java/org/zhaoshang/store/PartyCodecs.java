package org.zhaoshang.store;

import org.bson.Document;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Person;

/** The small records that others point to. */
final class PartyCodecs {

    private PartyCodecs() {}

    static final Codec<Industry> INDUSTRY = new Codec<>() {

        @Override
        public Industry decode(Fields in) {
            var stamp = in.stamp();
            return new Industry(
                    in.text("code"),
                    in.text("name"),
                    in.optionalText("nameEn"),
                    in.flag("pillar"),
                    in.optionalText("brand"),
                    in.number("order"),
                    in.texts("aliases"),
                    in.rest(),
                    stamp);
        }

        @Override
        public Document encode(Industry industry) {
            return Documents.of(industry.extra())
                    .text("code", industry.code())
                    .text("name", industry.name())
                    .text("nameEn", industry.nameEn())
                    .flag("pillar", industry.pillar())
                    .text("brand", industry.brand())
                    .put("order", industry.order())
                    .list("aliases", industry.aliases(), alias -> alias)
                    .stamp(industry.stamp())
                    .done();
        }
    };

    static final Codec<Department> DEPARTMENT = new Codec<>() {

        @Override
        public Department decode(Fields in) {
            var stamp = in.stamp();
            return new Department(
                    in.text("code"),
                    in.text("name"),
                    in.optionalText("nameEn"),
                    in.code("type", Department.Type.class),
                    in.texts("aliases"),
                    in.rest(),
                    stamp);
        }

        @Override
        public Document encode(Department department) {
            return Documents.of(department.extra())
                    .text("code", department.code())
                    .text("name", department.name())
                    .text("nameEn", department.nameEn())
                    .text("type", department.type())
                    .list("aliases", department.aliases(), alias -> alias)
                    .stamp(department.stamp())
                    .done();
        }
    };

    static final Codec<Person> PERSON = new Codec<>() {

        @Override
        public Person decode(Fields in) {
            var stamp = in.stamp();
            return new Person(
                    in.text("code"),
                    in.text("name"),
                    in.optionalText("nameEn"),
                    in.optionalText("department"),
                    in.optionalText("title"),
                    in.rest(),
                    stamp);
        }

        @Override
        public Document encode(Person person) {
            return Documents.of(person.extra())
                    .text("code", person.code())
                    .text("name", person.name())
                    .text("nameEn", person.nameEn())
                    .text("department", person.department())
                    .text("title", person.title())
                    .stamp(person.stamp())
                    .done();
        }
    };
}
