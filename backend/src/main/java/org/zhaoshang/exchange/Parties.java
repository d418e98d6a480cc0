package org.zhaoshang.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.ledger.Stamp;

/**
 * Whom and what a ledger names: industries and links that must be known, departments and people that are created when
 * they are not. A new one's code is made of its name alone, so that the same name becomes the same record whichever
 * file, replica or year it comes from; Chinese names have no short form to make a nicer one of.
 */
final class Parties {

    private final Vocabulary vocabulary;
    private final List<Industry> industries;
    private final List<Chain> chains;
    private final Map<String, String> departments = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Department> newDepartments = new LinkedHashMap<>();
    private final Map<String, String> newPeople = new LinkedHashMap<>();
    private final Map<String, Set<String>> departmentsOfNewPeople = new HashMap<>();

    /** @param ledger what is on record, and what the file has told so far */
    Parties(Draft ledger, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.industries = ledger.all(Industry.class).stream()
                .sorted(Comparator.comparingInt(Industry::order).thenComparing(Industry::code))
                .toList();
        this.chains = ledger.all(Chain.class).stream()
                .sorted(Comparator.comparing(Chain::code))
                .toList();
        // in the order of their codes, so that of two with one name always the same is meant
        ledger.all(Department.class).stream()
                .sorted(Comparator.comparing(Department::code))
                .forEach(department -> {
                    department
                            .aliases()
                            .forEach(alias -> departments.putIfAbsent(Wording.key(alias), department.code()));
                    departments.put(Wording.key(department.name()), department.code());
                });
        ledger.all(Department.class)
                .forEach(department -> departments.putIfAbsent(Wording.key(department.code()), department.code()));
        ledger.all(Person.class).stream()
                .sorted(Comparator.comparing(Person::code))
                .forEach(person -> people.putIfAbsent(Wording.key(person.name()), person.code()));
        ledger.all(Person.class).forEach(person -> people.putIfAbsent(Wording.key(person.code()), person.code()));
    }

    @Nullable
    String industry(String words) {
        var key = Wording.key(words);
        return industries.stream()
                .filter(industry -> names(industry.name(), industry.aliases()).contains(key)
                        || Wording.key(industry.code()).equals(key))
                .map(Industry::code)
                .findFirst()
                .orElse(null);
    }

    /** A department that is on record, by its name or its code. */
    @Nullable
    String knownDepartment(String words) {
        return departments.get(Wording.key(words));
    }

    /** A person who is on record, by name or code. */
    @Nullable
    String knownPerson(String words) {
        return people.get(Wording.key(words));
    }

    String industries() {
        return industries.stream().map(Industry::name).collect(Collectors.joining("、"));
    }

    /** A link, first of all in the industry's own chains. */
    @Nullable
    LinkOfChain link(String industry, String words) {
        var key = Wording.key(words);
        var codes = words.split("/", 2);
        for (var chain : chains) {
            if (codes.length == 2
                    && chain.code().equals(codes[0])
                    && chain.link(codes[1]).isPresent()) {
                return new LinkOfChain(codes[0], codes[1]);
            }
        }
        LinkOfChain elsewhere = null;
        for (var chain : chains) {
            for (var link : chain.links()) {
                if (names(link.name(), link.aliases()).contains(key)) {
                    var found = new LinkOfChain(chain.code(), link.code());
                    if (chain.industry().equals(industry)) {
                        return found;
                    }
                    elsewhere = elsewhere == null ? found : elsewhere;
                }
            }
        }
        return elsewhere;
    }

    String department(String name) {
        return departments.computeIfAbsent(Wording.key(name), key -> {
            var code = "D-" + hash(key);
            newDepartments.put(
                    code,
                    new Department(code, name, null, vocabulary.departmentType(name), List.of(), Map.of(), Stamp.NONE));
            return code;
        });
    }

    String person(String name, @Nullable String department) {
        var code = people.computeIfAbsent(Wording.key(name), key -> {
            var fresh = "P-" + hash(key);
            newPeople.put(fresh, name);
            return fresh;
        });
        if (department != null) {
            departmentsOfNewPeople.computeIfAbsent(code, key -> new HashSet<>()).add(department);
        }
        return code;
    }

    List<Department> newDepartments() {
        return List.copyOf(newDepartments.values());
    }

    /** A new person belongs to a department only if all of the person's projects are that one's. */
    List<Person> newPeople() {
        var created = new ArrayList<Person>();
        newPeople.forEach((code, name) -> {
            var of = departmentsOfNewPeople.getOrDefault(code, Set.of());
            var department = of.size() == 1 ? of.iterator().next() : null;
            created.add(new Person(code, name, null, department, null, Map.of(), Stamp.NONE));
        });
        return created;
    }

    private static Set<String> names(String name, List<String> aliases) {
        var names = aliases.stream().map(Wording::key).collect(Collectors.toSet());
        names.add(Wording.key(name));
        return names;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Codes of a chain and of one of its links. */
    record LinkOfChain(String chain, String link) {}
}
