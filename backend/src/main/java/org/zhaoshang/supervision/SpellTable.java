package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Many spells, with what is asked of all of them beside them: to go to each in memory would cost more than all that is done
 * there. Days are counted from 1970.
 */
final class SpellTable {

    private static final AlertRule[] RULES = AlertRule.values();

    private Spell[] spells = new Spell[16];
    private int[] from = new int[16];
    private int[] until = new int[16];
    private byte[] rules = new byte[16];
    private @Nullable String[] departments = new @Nullable String[16];
    private @Nullable String[] people = new @Nullable String[16];
    private int[] projects = new int[16]; // hash codes of their codes
    private int size;

    int size() {
        return size;
    }

    Spell spell(int place) {
        return spells[place];
    }

    int from(int place) {
        return from[place];
    }

    int until(int place) {
        return until[place];
    }

    AlertRule rule(int place) {
        return RULES[rules[place]];
    }

    @Nullable
    String department(int place) {
        return departments[place];
    }

    @Nullable
    String person(int place) {
        return people[place];
    }

    boolean covers(int place, int day) {
        return hasAny(place, day, day);
    }

    /** Of the days between two, both included. */
    boolean hasAny(int place, int first, int last) {
        return from[place] <= last && until[place] > first;
    }

    boolean isAbout(String project, int place) {
        if (projects[place] != project.hashCode()) {
            return false;
        }
        var found = spells[place].project();
        return found != null && found.code().equals(project);
    }

    void add(Spell spell) {
        reserve(size + 1);
        spells[size] = spell;
        from[size] = day(spell.from());
        until[size] = day(spell.until());
        rules[size] = (byte) spell.rule().ordinal();
        departments[size] = spell.department();
        people[size] = spell.person();
        projects[size] = spell.project() == null ? 0 : spell.project().code().hashCode();
        size++;
    }

    /** Those of others that have any day between two, both included. */
    void addBetween(SpellTable others, LocalDate first, LocalDate last) {
        var earliest = day(first);
        var latest = day(last);
        var found = 0;
        for (var i = 0; i < others.size; i++) {
            found += others.hasAny(i, earliest, latest) ? 1 : 0;
        }
        reserve(size + found);
        for (var i = 0; i < others.size; i++) {
            if (others.hasAny(i, earliest, latest)) {
                spells[size] = others.spells[i];
                from[size] = others.from[i];
                until[size] = others.until[i];
                rules[size] = others.rules[i];
                departments[size] = others.departments[i];
                people[size] = others.people[i];
                projects[size] = others.projects[i];
                size++;
            }
        }
    }

    /** Of a date that is not the beginning or the end of time, the day since 1970; of those, the first or last number. */
    static int day(LocalDate date) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, date.toEpochDay()));
    }

    private void reserve(int needed) {
        if (needed > spells.length) {
            var more = Math.max(needed, spells.length * 2);
            spells = Arrays.copyOf(spells, more);
            from = Arrays.copyOf(from, more);
            until = Arrays.copyOf(until, more);
            rules = Arrays.copyOf(rules, more);
            departments = Arrays.copyOf(departments, more);
            people = Arrays.copyOf(people, more);
            projects = Arrays.copyOf(projects, more);
        }
    }
}
