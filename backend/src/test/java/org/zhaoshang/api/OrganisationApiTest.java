package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** Departments, people and industries as forms choose from them and as the bureau keeps them. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class OrganisationApiTest {

    @LocalServerPort
    int port;

    private Api api;
    private Office office;

    @BeforeEach
    void signIn() {
        api = new Api(port);
        office = new Office(api);
    }

    @Test
    void aDepartmentIsCreatedAndDescribedAnew() {
        var input = Map.of("code", "T-PARK", "name", "某园区管委会示例", "type", "PARK", "aliases", List.of("某园区示例", " "));
        var update = with(Map.of("code", "T-PARK", "nameEn", "Some Park"), "aliases", null);

        var created = department("departmentCreate", input);
        var again = department("departmentCreate", input);
        var updated = department("departmentUpdate", update);

        assertThat(errors(created)).isEmpty();
        assertThat(created.at("/department/typeLabel").asString()).isEqualTo("园区");
        assertThat(created.at("/department/aliases").valueStream().map(JsonNode::asString))
                .containsExactly("某园区示例");
        assertThat(again).isEqualTo(created);
        assertThat(updated.at("/department/version").asInt()).isEqualTo(2);
        assertThat(updated.at("/department/name").asString()).isEqualTo("某园区管委会示例");
        assertThat(updated.at("/department/nameEn").asString()).isEqualTo("Some Park");
        assertThat(updated.at("/department/type").asString()).isEqualTo("PARK");
        assertThat(updated.at("/department/aliases")).isEmpty();
        assertThat(department("departmentUpdate", update)
                        .at("/department/version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aDepartmentWhoseNameIsTakenIsRefusedAndToldByWhom() {
        var taken = department(
                "departmentCreate",
                Map.of("code", "T-TWIN", "name", "投促 局", "type", "DEPARTMENT", "aliases", List.of("医学城")));

        assertThat(errors(taken)).containsExactly("name ALREADY_EXISTS", "aliases.医学城 ALREADY_EXISTS");
        assertThat(taken.at("/userErrors/0/message").asString()).contains("INVEST_BUREAU", "区投促局");
        assertThat(errors(department(
                        "departmentCreate", Map.of("code", "MEDICAL_CITY", "name", "另一个示例", "type", "PARK"))))
                .containsExactly("code ALREADY_EXISTS");
        assertThat(errors(department("departmentUpdate", Map.of("code", "TECH_BUREAU", "aliases", List.of("投促局")))))
                .containsExactly("aliases.投促局 ALREADY_EXISTS");
        assertThat(errors(department("departmentUpdate", with(Map.of("code", "TECH_BUREAU"), "type", null))))
                .containsExactly("type REQUIRED");
        assertThat(errors(department(
                        "departmentUpdate", Map.of("code", "TECH_BUREAU", "nameEn", "Tech", "expectedVersion", 9))))
                .containsExactly("expectedVersion VERSION_CONFLICT");
        assertThat(errors(department("departmentUpdate", Map.of("code", "NONE"))))
                .containsExactly("code NOT_FOUND");
    }

    @Test
    void aPersonBelongsToADepartmentThatIsThere() {
        var created = person(
                "personCreate",
                Map.of("code", "T-P1", "name", "某人示例", "department", "INVEST_BUREAU", "title", "专员（示例）"));
        var moved = person("personUpdate", Map.of("code", "T-P1", "department", "TECH_BUREAU"));
        var left = person("personUpdate", with(Map.of("code", "T-P1"), "department", null));

        assertThat(created.at("/person/department/name").asString()).isEqualTo("区投促局");
        assertThat(moved.at("/person/version").asInt()).isEqualTo(2);
        assertThat(moved.at("/person/department/code").asString()).isEqualTo("TECH_BUREAU");
        assertThat(moved.at("/person/title").asString()).isEqualTo("专员（示例）");
        assertThat(left.at("/person/department").isNull()).isTrue();
        assertThat(errors(person("personCreate", Map.of("code", "T-P2", "name", "", "department", "NONE"))))
                .containsExactly("name REQUIRED", "department UNKNOWN_REFERENCE");
        assertThat(errors(person("personUpdate", Map.of("code", "T-P1", "department", "NONE"))))
                .containsExactly("department UNKNOWN_REFERENCE");
        assertThat(errors(person("personUpdate", with(Map.of("code", "T-P1"), "name", null))))
                .containsExactly("name REQUIRED");
        assertThat(errors(person("personUpdate", Map.of("code", "T-P1", "title", "主任", "expectedVersion", 1))))
                .containsExactly("expectedVersion VERSION_CONFLICT");
    }

    @Test
    void anIndustryIsDescribedAnewButStaysThePillarItIs() {
        var updated = industry("industryUpdate", Map.of("code", "AGRI", "brand", "田园示例", "order", 9));

        assertThat(updated.at("/industry/brand").asString()).isEqualTo("田园示例");
        assertThat(updated.at("/industry/order").asInt()).isEqualTo(9);
        assertThat(updated.at("/industry/pillar").asBoolean()).isFalse();
        assertThat(errors(industry("industryUpdate", Map.of("code", "AGRI", "aliases", List.of("生物医药")))))
                .containsExactly("aliases.生物医药 ALREADY_EXISTS");
        assertThat(errors(industry("industryUpdate", with(Map.of("code", "AGRI"), "order", null))))
                .containsExactly("order REQUIRED");
        assertThat(errors(industry("industryUpdate", Map.of("code", "NONE")))).containsExactly("code NOT_FOUND");
    }

    @Test
    void formsChooseFromThem() {
        var chosen = ask("""
                {
                  industries { code name pillar brand order aliases version }
                  parks: departments(type: [PARK], first: 500) { totalCount nodes { code type } }
                  departments(first: 1) { nodes { code } pageInfo { endCursor hasNextPage } }
                  people(department: "CULTURE_BUREAU", first: 1) { totalCount nodes { code name title department { code type } } }
                  before: people(knownAt: "2000-01-01T00:00:00Z") { totalCount }
                }
                """);
        var second = ask("{ departments(first: 1, after: \"%s\") { nodes { code } } }"
                .formatted(chosen.at("/departments/pageInfo/endCursor").asString()));

        assertThat(chosen.at("/industries/0/code").asString()).isEqualTo("BIOMED");
        assertThat(chosen.at("/industries/0/brand").asString()).isEqualTo("全链医学");
        assertThat(chosen.get("industries")).hasSize(8);
        assertThat(chosen.at("/parks/nodes").findValuesAsString("code"))
                .contains("GUANGHUA", "MEDICAL_CITY", "STRAITS_PARK")
                .doesNotContain("INVEST_BUREAU");
        assertThat(chosen.at("/departments/nodes/0/code").asString()).isEqualTo("GUANGHUA");
        assertThat(second.at("/departments/nodes/0/code").asString()).isEqualTo("MEDICAL_CITY");
        assertThat(chosen.at("/people/totalCount").asInt()).isEqualTo(2);
        assertThat(chosen.at("/people/nodes/0/name").asString()).isEqualTo("施示例");
        assertThat(chosen.at("/people/nodes/0/department/type").asString()).isEqualTo("DEPARTMENT");
        assertThat(chosen.at("/before/totalCount").asInt()).isZero();
    }

    @Test
    void whereverADepartmentIsNamedItTellsWhatItIs() {
        var project = ask("{ project(code: \"WJ-001\") { department { type typeLabel } industry { pillar }"
                        + " person { title department { code } } } }")
                .get("project");
        var english = api.ask(
                "{ project(code: \"WJ-001\") { department { name nameEn typeLabel } } }",
                Map.of(),
                "Accept-Language",
                "en");

        assertThat(project.at("/department/type").asString()).isEqualTo("PARK");
        assertThat(project.at("/department/typeLabel").asString()).isEqualTo("园区");
        assertThat(project.at("/industry/pillar").asBoolean()).isTrue();
        assertThat(project.at("/person/title").asString()).contains("项目专员");
        assertThat(project.at("/person/department/code").asString()).isEqualTo("MEDICAL_CITY");
        assertThat(english.at("/data/project/department/typeLabel").asString()).isEqualTo("Park");
        assertThat(english.at("/data/project/department/name").asString()).isEqualTo("Medical City Administration");
    }

    private JsonNode department(String mutation, Map<String, ?> input) {
        return office.change("department", mutation, input, "name nameEn type typeLabel aliases updatedAt");
    }

    private JsonNode person(String mutation, Map<String, ?> input) {
        return office.change("person", mutation, input, "name nameEn title department { code name } updatedAt");
    }

    private JsonNode industry(String mutation, Map<String, ?> input) {
        return office.change("industry", mutation, input, "name pillar brand order aliases");
    }

    private JsonNode ask(String document) {
        var answer = api.ask(document, Map.of());
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.get("data");
    }

    private static Map<String, Object> with(Map<String, ?> input, String field, @Nullable Object value) {
        var changed = new HashMap<String, Object>(input);
        changed.put(field, value);
        return changed;
    }
}
