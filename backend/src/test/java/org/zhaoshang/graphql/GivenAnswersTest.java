package org.zhaoshang.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import graphql.parser.Parser;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.http.HttpMethod;
import org.zhaoshang.shared.Beforehand;
import org.zhaoshang.store.Store;

/** What is computed once and given to all, and what never is. */
class GivenAnswersTest {

    private static final Answer GOOD = new Answer(new Body(new byte[] {1}), true, true, "other", Outcome.COMPUTED);
    private static final Answer FAILED = new Answer(new Body(new byte[] {2}), true, false, "other", Outcome.FAILED);
    private static final Answer NEXT = new Answer(new Body(new byte[] {3}), true, true, "other", Outcome.COMPUTED);
    private static final String KEY = "key";
    private static final String STATE = "revision 1";

    private final Documents documents = mock();
    private final Fingerprint fingerprint = mock();
    private final Execution execution = mock();
    private final AskedAgain askedAgain = mock();
    private final Store store = mock();
    private final GivenAnswers answers =
            new GivenAnswers(documents, fingerprint, askedAgain, execution, StandardLimits.limits(), store);

    @BeforeEach
    void nothingIsWritten() throws Refusal {
        when(documents.prepare(any(), any()))
                .thenAnswer(call -> new Prepared(Parser.parse(call.<String>getArgument(0)), List.of()));
        when(fingerprint.state()).thenReturn(STATE);
        when(execution.of(any(), any(), any())).thenReturn(GOOD);
        when(askedAgain.asNow(any())).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    void whatIsAskedAgainIsAnsweredOfTheNextSnapshotBeforehand() throws Exception {
        ask("{ a }");
        ask("{ a }");
        when(fingerprint.state()).thenReturn("revision 2");
        when(fingerprint.of(any(), any(Asked.class), any())).thenReturn("next key");
        when(execution.beforehand(any(), any(), any())).thenReturn(NEXT);

        var beforehand = ArgumentCaptor.forClass(Beforehand.class);
        verify(store).beforehand(beforehand.capture());
        beforehand.getValue().prepare(System.nanoTime() + TimeUnit.MINUTES.toNanos(1));
        beforehand.getValue().shown();

        var given = answers.of(HttpMethod.POST, asked("{ a }"), "next key", "revision 2", Locale.CHINA);
        assertThat(given.answer()).isSameAs(NEXT);
        assertThat(given.outcome()).isEqualTo(Outcome.REMEMBERED);
    }

    @Test
    void manyWhoAskTheSameAtOnceAreGivenOneAnswer() throws Exception {
        when(execution.of(any(), any(), any())).thenAnswer(call -> {
            Thread.sleep(200);
            return GOOD;
        });
        var readers = Executors.newFixedThreadPool(16);
        Callable<Answer> reader = () -> ask("{ a }");

        for (var answer : readers.invokeAll(Collections.nCopies(16, reader))) {
            assertThat(answer.get()).isSameAs(GOOD);
        }

        verify(execution, times(1)).of(any(), any(), any());
        readers.shutdown();
    }

    @Test
    void whatFailedIsAskedAnew() throws Exception {
        when(execution.of(any(), any(), any())).thenReturn(FAILED, GOOD);

        assertThat(ask("{ a }")).isSameAs(FAILED);
        assertThat(ask("{ a }")).isSameAs(GOOD);
        assertThat(ask("{ a }")).isSameAs(GOOD);
        verify(execution, times(2)).of(any(), any(), any());
    }

    @Test
    void whatBrokeIsAskedAnew() throws Exception {
        when(execution.of(any(), any(), any()))
                .thenThrow(new IllegalStateException("broken"))
                .thenReturn(GOOD);

        assertThat(catchThrowable(() -> ask("{ a }"))).hasMessage("broken");
        assertThat(ask("{ a }")).isSameAs(GOOD);
    }

    @Test
    void whatWasWrittenMeanwhileMakesAnAnswerOneOfNoState() throws Exception {
        when(fingerprint.state()).thenReturn("revision 2");

        ask("{ a }");
        ask("{ a }");

        verify(execution, times(2)).of(any(), any(), any());
    }

    @Test
    void aChangeIsExecutedEachTime() throws Exception {
        ask("mutation { a }");
        ask("mutation { a }");

        verify(execution, times(2)).of(any(), any(), any());
    }

    private Answer ask(String document) throws Refusal {
        return answers.of(HttpMethod.POST, asked(document), KEY, STATE, Locale.CHINA)
                .answer();
    }

    private static Asked asked(String document) {
        return new Asked(document, null, Map.of(), Map.of());
    }
}
