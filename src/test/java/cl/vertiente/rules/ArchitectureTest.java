package cl.vertiente.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** The arrows between the packages and inside them: what each may use, never what it may not. */
class ArchitectureTest {

    /** From the ground up; a row may use every row before it, and a word of a row never another of the same row. */
    private static final List<List<String>> CHAIN = List.of(List.of("shared"), List.of("access"), List.of("job"), List.of("evidence"),
            List.of("territory"), List.of("committee"), List.of("agreement"), List.of("ledger"), List.of("portfolio"),
            List.of("diagnosis", "improvement", "design", "training", "convergence"),
            List.of("overview", "accountability", "fieldsync", "administration"));

    /** What a domain may know beside its own: the JDK, annotations of persistence and validation, and of JSON for its views. */
    private static final List<String> DOMAIN_KNOWS = List.of("java.", "jakarta.persistence.", "jakarta.validation.",
            "com.fasterxml.jackson.annotation.");

    /** The parts of the diagnosis, each with those that it may use. */
    private static final Map<String, Set<String>> DIAGNOSIS = Map.of("form", Set.of("form"), "water", Set.of("water"),
            "score", Set.of("score", "form", "water"), "visit", Set.of("visit", "score", "form", "water"));

    /** The parts of the training, each with those that it may use. */
    private static final Map<String, Set<String>> TRAINING = Map.of("activity", Set.of("activity"),
            "people", Set.of("people", "activity"), "certificate", Set.of("certificate", "people", "activity"));

    private static Map<String, Set<String>> below() {
        var below = new LinkedHashMap<String, Set<String>>();
        var ground = new LinkedHashSet<String>();
        for (var row : CHAIN) {
            row.forEach(word -> below.put(word, Set.copyOf(ground)));
            ground.addAll(row);
        }
        return below;
    }

    /** Every use of one class by another is allowed by the table. */
    private static ArchCondition<JavaClass> onlyUse(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("only use " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream().filter(d -> !allowed.test(type, d.getTargetClass().getBaseComponentType()))
                        .map(Dependency::getDescription).distinct().forEach(d -> events.add(SimpleConditionEvent.violated(type, d)));
            }
        };
    }

    private static DescribedPredicate<JavaClass> in(String part) {
        return DescribedPredicate.describe("are in a " + part, type -> Code.isIn(type, part));
    }

    @Test
    void packagesUseWhatLiesBelowThem() {
        var below = below();
        ArchRule rule = classes().should(onlyUse("their own package and those below", (type, used) -> !Code.isOurs(used)
                || Code.word(used).equals(Code.word(type)) || below.getOrDefault(Code.word(type), Set.of()).contains(Code.word(used))));
        Code.holds(rule, "RegionThatKnowsItsAgreements", "SessionThatReadsReports");
    }

    @Test
    void partsOfTheDiagnosisUseWhatLiesBelowThem() {
        Code.holds(partsOf("diagnosis", DIAGNOSIS), "FormThatKnowsItsVisits");
    }

    @Test
    void partsOfTheTrainingUseWhatLiesBelowThem() {
        Code.holds(partsOf("training", TRAINING), "ActivityThatKnowsWhoCame");
    }

    private static ArchRule partsOf(String word, Map<String, Set<String>> parts) {
        return classes().that(DescribedPredicate.describe("belong to " + word, type -> Code.word(type).equals(word)))
                .should(onlyUse("their own part and those below", (type, used) -> !Code.isOurs(used) || !Code.word(used).equals(word)
                        || parts.getOrDefault(part(type), Set.of()).contains(part(used))));
    }

    private static String part(JavaClass type) {
        var steps = Code.place(type).split("\\.");
        return steps.length > 1 ? steps[1] : "";
    }

    @Test
    void everyPackageIsOnTheMap() {
        var words = below().keySet();
        Code.holds(classes().should(new ArchCondition<JavaClass>("lie in a package of the map") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, words.contains(Code.word(type)), type.getName() + " lies outside the map"));
            }
        }), "Stray");
    }

    @Test
    void sharedUsesNothingOfOursAndItsTypesNothingOfTheWeb() {
        Code.holds(classes().that(DescribedPredicate.describe("are shared types", t -> Code.place(t).equals("shared")))
                .should(onlyUse("shared types", (type, used) -> !Code.isOurs(used) || Code.place(used).equals("shared")
                        || isExcused(type, used))), "TypeThatKnowsThePages");
    }

    /** Every list that is taken away says whether its data are illustrative, which the build knows. */
    private static boolean isExcused(JavaClass type, JavaClass used) {
        return type.getSimpleName().equals("XlsxLists") && used.getName().equals("cl.vertiente.shared.web.Build");
    }

    @Test
    void aDomainKnowsNoTechnique() {
        Code.holds(classes().that(in("domain")).should(onlyUse(
                "the JDK, annotations, shared types, their own domain, and enums and records of packages below",
                ArchitectureTest::domainMayUse)), "EntityThatKnowsTooMuch");
    }

    /** Answers are JSON by their nature, and so is a questionnaire (0020): its tree of values, not the mapper that reads or writes it. */
    private static boolean isJsonOfAForm(JavaClass type, JavaClass used) {
        return Code.word(type).equals("diagnosis") && (used.getName().equals("com.fasterxml.jackson.databind.JsonNode")
                || used.getPackageName().equals("com.fasterxml.jackson.databind.node"));
    }

    private static boolean domainMayUse(JavaClass type, JavaClass used) {
        if (!Code.isOurs(used)) {
            return used.isPrimitive() || DOMAIN_KNOWS.stream().anyMatch(used.getName()::startsWith) || isJsonOfAForm(type, used);
        }
        var own = Code.word(used).equals(Code.word(type)) && Code.isIn(used, "domain");
        return own || Code.place(used).equals("shared") || !Code.word(used).equals(Code.word(type)) && (used.isEnum() || used.isRecord());
    }

    @Test
    void persistenceKnowsItsDomainAndNoBoundary() {
        Code.holds(classes().that(in("persistence")).should(onlyUse("no boundary", (type, used) -> !Code.isIn(used, "boundary"))),
                "QueryThatCallsAUseCase");
    }

    @Test
    void nobodyUsesThePersistenceOrThePrintingOfAnother() {
        Code.holds(classes().should(onlyUse("the persistence and the printing of their own component", (type, used) ->
                !Code.isOurs(used) || Code.word(used).equals(Code.word(type))
                        || !Code.isIn(used, "persistence") && !Code.isIn(used, "printing"))), "ResourceAroundItsUseCases");
    }

    /** Reports, the home page and the inbox of visits call the use cases of others; nobody else does. */
    @Test
    void onlyThoseOnTopCallTheUseCasesOfAnother() {
        var top = Set.copyOf(CHAIN.get(CHAIN.size() - 1));
        Code.holds(classes().should(onlyUse("the boundary of their own component", (type, used) -> !Code.isIn(used, "boundary")
                || Code.word(used).equals(Code.word(type)) || top.contains(Code.word(type)))), "ResourceAroundItsUseCases");
    }

    /** Read models and repositories ask the database; so do the interceptor of use cases and the audit trail, for all of them. */
    @Test
    void boundaryAndDomainDoNotAskTheDatabase() {
        Code.holds(classes().that(in("boundary").or(in("domain")).or(in("printing"))).should(onlyUse("repositories", (type, used) ->
                !used.getName().equals("jakarta.persistence.EntityManager") && !used.getName().startsWith("java.sql")
                        && !used.getName().startsWith("javax.sql"))), "CommitteeThatReachesOver");
    }

    @Test
    void entitiesAreKnownByIdentifierAcrossComponents() {
        ArchRule rule = classes().that().areAnnotatedWith(Entity.class).should(onlyUse("entities of their own component",
                (type, used) -> !used.isAnnotatedWith(Entity.class) || Code.word(used).equals(Code.word(type))));
        Code.holds(rule, "EntityThatKnowsTooMuch");
    }
}
