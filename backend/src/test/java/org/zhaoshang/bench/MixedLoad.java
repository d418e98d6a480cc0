package org.zhaoshang.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.LoggerFactory;

/**
 * How the board bears a working day (混合负载): the most visits a second that it answers of a mix, and then ten minutes at 80 % of
 * that. There visits come when they come, as in a Poisson process, whether or not earlier ones are answered; a visit's time is
 * counted from when it was due. The clients share the processors with the board. A machine that others share is a quarter faster
 * in one minute than in the next, so that the most is found again before each.
 */
public final class MixedLoad {

    private static final int PROJECTS = 10_000;
    private static final int MINUTES = Integer.getInteger("load.minutes", 10);
    private static final double SHARE = Integer.getInteger("load.percent", 80) / 100.0;

    /** As many as keep the processors busy, where each asks again as soon as it is answered. */
    private static final int BUSY = 16;

    /** So few that they leave time to compile what they use. */
    private static final int FEW = 2;

    /** More than ever wait for answers at once. */
    private static final int VISITORS = 128;

    /** Open boards that hear of every change. */
    private static final int LISTENERS = 40;

    /** Until the board's code is compiled as it stays; then a fourth of that under load, where other code is used most. */
    private static final Duration WARMING = Duration.ofMinutes(Integer.getInteger("load.warming", 8));

    /** 10,000 projects of which something is noted once a week, at work five days of eight hours, bring one in 14 seconds. */
    private static final Duration EACH_CHANGE = Duration.ofSeconds(Integer.getInteger("load.change", 14));

    /** As many changes as are its due, since what each has computed anew is part of what is borne. */
    private static final Duration TURN = EACH_CHANGE.multipliedBy(1 + 20 / EACH_CHANGE.toSeconds());

    /** All visitors are one account, which would be sent away long before as many people are. */
    private static final String FOR_MANY = "-Dzhaoshang.requests.each=" + VISITORS;

    private final Workload workload;
    private final SplittableRandom seeds = new SplittableRandom(2015);
    private final List<Visitor> visitors = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(VISITORS);
    private final ScheduledExecutorService clerks = Executors.newSingleThreadScheduledExecutor();
    private volatile Latencies[] noting = {};

    private MixedLoad(BoardProcess board) throws IOException, InterruptedException {
        this.workload = new Workload(PROJECTS);
        var client = HttpClient.newHttpClient();
        for (var i = 0; i < VISITORS; i++) {
            visitors.add(new Visitor(board.port()));
        }
        visitors.subList(0, LISTENERS).forEach(visitor -> visitor.listen(client));
        var clerk = new Visitor(board.port());
        var random = seeds.split();
        clerks.scheduleAtFixedRate(
                () -> visit(workload.change(), clerk, random, System.nanoTime(), noting),
                EACH_CHANGE.toMillis(),
                EACH_CHANGE.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var directory = Files.createDirectories(
                Path.of("target", "load-" + ProcessHandle.current().pid()));
        try (var board = BoardProcess.start(directory, PROJECTS, BoardProcess.asImage("-Xmx1g", FOR_MANY))) {
            var load = new MixedLoad(board);
            try {
                load.measure(board);
            } finally {
                load.clerks.shutdownNow();
                load.threads.shutdownNow();
            }
        }
    }

    private void measure(BoardProcess board) throws Exception {
        rate(FEW, WARMING, new Latencies()); // what is cold may send somebody away
        rate(BUSY, WARMING.dividedBy(4), new Latencies());
        var times = new Latencies();
        for (var minute = 1; minute <= MINUTES; minute++) {
            var most = rate(BUSY, TURN, new Latencies());
            var ofMinute = new Latencies();
            keepUp(most * SHARE, Duration.ofMinutes(1), times, ofMinute);
            System.out.printf("minute %d, of %d a second at most: %s; %d MB", minute, most, ofMinute, board.resident());
            System.out.println(minute == 1 || minute == MINUTES ? ", of which live on the heap " + board.live() : "");
        }
        times.print();
        if (!times.errors().isEmpty()) {
            throw new IllegalStateException("there were errors");
        }
    }

    /** Visits a second where so many each ask again once they are answered. */
    private long rate(int visitors, Duration howLong, Latencies times) throws Exception {
        var before = times.count();
        noting = new Latencies[] {times};
        var until = System.nanoTime() + howLong.toNanos();
        together(visitors, (visitor, random) -> {
            while (System.nanoTime() < until) {
                visit(workload.next(random), visitor, random, System.nanoTime(), times);
            }
        });
        return (times.count() - before) / howLong.toSeconds();
    }

    private void keepUp(double perSecond, Duration howLong, Latencies... all) throws Exception {
        noting = all;
        var arrivals = new Arrivals(perSecond);
        var until = System.nanoTime() + howLong.toNanos();
        together(VISITORS, (visitor, random) -> {
            for (var at = arrivals.next(); at < until; at = arrivals.next()) {
                for (var left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                visit(workload.next(random), visitor, random, at, all);
            }
        });
    }

    private void visit(Workload.Kind kind, Visitor visitor, SplittableRandom random, long due, Latencies... all) {
        try {
            kind.visit().by(visitor, random);
            for (var times : all) {
                times.took(kind.name(), System.nanoTime() - due);
            }
        } catch (IOException e) {
            for (var times : all) {
                times.failed(kind.name(), e);
            }
        }
    }

    private void together(int many, Workload.Visit what) throws Exception {
        var running = new ArrayList<Future<?>>();
        for (var visitor : visitors.subList(0, many)) {
            var random = seeds.split();
            running.add(threads.submit(() -> {
                what.by(visitor, random);
                return null;
            }));
        }
        for (var one : running) {
            one.get();
        }
    }

    /** When the next visit is due, of so many a second that know nothing of each other. */
    private static final class Arrivals {

        private final SplittableRandom random = new SplittableRandom(25);
        private final double perNano;
        private long due = System.nanoTime();

        Arrivals(double perSecond) {
            this.perNano = perSecond / 1e9;
        }

        synchronized long next() {
            due += (long) (-Math.log(1 - random.nextDouble()) / perNano);
            return due;
        }
    }
}
