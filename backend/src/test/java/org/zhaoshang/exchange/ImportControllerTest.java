package org.zhaoshang.exchange;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.zhaoshang.access.Writers;
import org.zhaoshang.sight.SightForTests;
import org.zhaoshang.store.MemoryStore;

class ImportControllerTest {

    private static final String GOOD = "项目编号,项目名称,2+X产业\nP-1,示例,健康食品\n";
    private static final String BAD = "项目编号,项目名称,2+X产业\nP-1,示例,航天\n";

    private final MemoryStore store = ReferenceData.store();
    private final LedgerImport ledgers =
            new LedgerImport(store, SightForTests.of(store), event -> {}, Clock.systemUTC());
    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new ImportController(ledgers, new ImportJobs(ledgers), new Writers()))
            .build();

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("office", "", "ROLE_ADMIN"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void rehearsesUnlessAskedToApply() throws Exception {
        http.perform(upload(GOOD))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", aMapWithSize(5)))
                .andExpect(jsonPath("$.applied").value(false))
                .andExpect(jsonPath("$.records[0].kind").value("PROJECT"))
                .andExpect(jsonPath("$.records[0].label").value("项目"))
                .andExpect(jsonPath("$.records[0].created").value(1))
                .andExpect(jsonPath("$.changes[0].kind").value("PROJECT"))
                .andExpect(jsonPath("$.changes[0].code").value("P-1"))
                .andExpect(jsonPath("$.changes[0].name").value("示例"))
                .andExpect(jsonPath("$.changes[0].change").value("CREATED"))
                .andExpect(jsonPath("$.revision").value(store.ledger().revision()));
    }

    @Test
    void appliesWhenAsked() throws Exception {
        var before = store.ledger().revision();

        http.perform(upload(GOOD).param("apply", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.applied").value(true))
                .andExpect(jsonPath("$.revision").value(before + 1));
    }

    @Test
    void refusesABadFileWithThePlaceAndTheReason() throws Exception {
        http.perform(upload(BAD).param("apply", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.applied").value(false))
                .andExpect(jsonPath("$.problems[0].severity").value("ERROR"))
                .andExpect(jsonPath("$.problems[0].sheet").value("台账"))
                .andExpect(jsonPath("$.problems[0].row").value(2))
                .andExpect(jsonPath("$.problems[0].column").value("C 2+X产业"))
                .andExpect(jsonPath("$.problems[0].value").value("航天"))
                .andExpect(jsonPath("$.problems[0].message").value(org.hamcrest.Matchers.startsWith("不认识的产业")));
    }

    @Test
    void refusesABadFileInEnglishToo() throws Exception {
        http.perform(upload(BAD).locale(Locale.US))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.records[0].label").value("Projects"))
                .andExpect(
                        jsonPath("$.problems[0].message").value(org.hamcrest.Matchers.startsWith("Unknown industry")));
    }

    @Test
    void refusesAnEmptyUpload() throws Exception {
        http.perform(upload(""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].row").value(nullValue()))
                .andExpect(jsonPath("$.problems[0].message").value("文件是空的"));
    }

    @Test
    void answersAConflictWhenSomebodyWasFaster() throws Exception {
        store.conflict();

        http.perform(upload(GOOD).param("apply", "true"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.applied").value(false))
                .andExpect(jsonPath("$.problems[0].value").value("P-1"));
    }

    private static MockMultipartHttpServletRequestBuilder upload(String text) {
        var file = new MockMultipartFile(
                "file", "台账.csv", "text/csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var request = multipart("/api/import").file(file);
        request.locale(Locale.CHINA);
        return request;
    }
}
