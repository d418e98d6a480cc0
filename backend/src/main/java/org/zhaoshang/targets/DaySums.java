package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.util.Arrays;

/** Sums by the days of a year, 1 for 1 January; a day that brought nothing takes no room. */
final class DaySums {

    static final DaySums NONE = new DaySums();

    private short[] days = new short[4];
    private BigDecimal[] sums = new BigDecimal[4];
    private int size;

    void add(int day, BigDecimal amount) {
        var place = Arrays.binarySearch(days, 0, size, (short) day);
        if (place >= 0) {
            sums[place] = sums[place].add(amount);
            return;
        }
        place = -place - 1;
        reserve(size + 1);
        System.arraycopy(days, place, days, place + 1, size - place);
        System.arraycopy(sums, place, sums, place + 1, size - place);
        days[place] = (short) day;
        sums[place] = amount;
        size++;
    }

    /** From the last days to the first, since there is room behind them. */
    void addAll(DaySums others) {
        var mine = size - 1;
        var its = others.size - 1;
        size += its + 1 - common(others);
        reserve(size);
        for (var place = size - 1; its >= 0; place--) {
            if (mine < 0 || days[mine] < others.days[its]) {
                days[place] = others.days[its];
                sums[place] = others.sums[its--];
            } else if (days[mine] > others.days[its]) {
                days[place] = days[mine];
                sums[place] = sums[mine--];
            } else {
                days[place] = days[mine];
                sums[place] = sums[mine--].add(others.sums[its--]);
            }
        }
    }

    /** What one day brought. */
    BigDecimal on(int day) {
        var place = Arrays.binarySearch(days, 0, size, (short) day);
        return place < 0 ? BigDecimal.ZERO : sums[place];
    }

    /** Both days included. */
    BigDecimal between(int first, int last) {
        var sum = BigDecimal.ZERO;
        for (var place = 0; place < size && days[place] <= last; place++) {
            if (days[place] >= first) {
                sum = sum.add(sums[place]);
            }
        }
        return sum;
    }

    private int common(DaySums others) {
        var common = 0;
        for (int mine = 0, its = 0; mine < size && its < others.size; ) {
            var order = days[mine] - others.days[its];
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private void reserve(int needed) {
        if (needed > days.length) {
            var more = Math.max(needed, days.length * 2);
            days = Arrays.copyOf(days, more);
            sums = Arrays.copyOf(sums, more);
        }
    }
}
