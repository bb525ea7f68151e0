package cl.vertiente.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import cl.vertiente.access.UseCase;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Pages and resources go through use cases, and a use case knows nothing of them. */
class BoundaryRulesTest {

    private static final DescribedPredicate<JavaClass> USE_CASES = DescribedPredicate.describe("are use cases",
            type -> type.isAnnotatedWith(UseCase.class) && !type.isAnnotatedWith(Interceptor.class));

    private static final DescribedPredicate<JavaClass> DOORS = DescribedPredicate.describe("are resources or page beans",
            type -> type.isAnnotatedWith(Path.class) || type.isAnnotatedWith(Named.class));

    /**
     * Where an entity is at hand without a use case: at the sign-in, since nobody may anything yet; and regions, communes
     * and outlines, reference data that nothing changes.
     */
    private static boolean isExcused(JavaClass door, JavaClass used) {
        return Code.place(door).equals("access") && used.getName().equals("cl.vertiente.access.Person")
                || Code.word(used).equals("territory");
    }

    private static ArchCondition<JavaClass> keep(String what, BiConsumer<JavaClass, Consumer<String>> faults) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.accept(type, fault -> events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + fault)));
            }
        };
    }

    private static ArchCondition<JavaClass> useNothingThat(String what, BiPredicate<JavaClass, JavaClass> forbidden) {
        return keep("use nothing that " + what, (type, fault) -> type.getDirectDependenciesFromSelf().stream()
                .filter(d -> forbidden.test(type, d.getTargetClass().getBaseComponentType())).map(Dependency::getDescription).distinct()
                .forEach(fault));
    }

    /** Without one, CDI does not find the class, and the interceptor never sees it. */
    @Test
    void aUseCaseIsABean() {
        Code.holds(classes().that(USE_CASES).should(keep("have a scope", (type, fault) -> {
            if (Set.of(Dependent.class, RequestScoped.class, ApplicationScoped.class).stream().noneMatch(type::isAnnotatedWith)) {
                fault.accept("no scope");
            }
        })), "CommitteeThatReachesOver");
    }

    /**
     * Page and Query are how lists are asked and answered, by pages too: a limit, a key, filters by name. Precondition is
     * the version that the caller read, which a door says and the use case checks after the permission.
     */
    @Test
    void aUseCaseSpeaksNeitherHttpNorFaces() {
        Code.holds(classes().that(USE_CASES).should(useNothingThat("belongs to the web", (type, used) ->
                used.getName().matches("jakarta\\.(ws\\.rs|servlet|faces)\\..*"
                        + "|cl\\.vertiente\\.shared\\.(rest\\.(?!Page|Query|Precondition)|web\\.).*"))),
                "CommitteeThatReachesOver");
    }

    @Test
    void entitiesNeverLeaveAUseCase() {
        Code.holds(classes().that(USE_CASES).should(keep("answer no entity, nor a record that holds one", (type, fault) ->
                type.getMethods().stream().filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(m -> holdsEntity(m.getReturnType()))
                        .forEach(m -> fault.accept(m.getName() + " answers an entity")))), "agreement answers", "envelope answers");
    }

    private static boolean holdsEntity(JavaType answer) {
        return answer.getAllInvolvedRawTypes().stream().anyMatch(type -> type.isAnnotatedWith(Entity.class)
                || type.isRecord() && Code.isOurs(type) && type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)).anyMatch(f -> holdsEntity(f.getType())));
    }

    /** A repository is an interface of a domain; what a door needs of it, a use case gives. */
    @Test
    void doorsGoThroughUseCases() {
        Code.holds(classes().that(DOORS).should(useNothingThat("stores or asks by itself", (door, used) ->
                used.isAnnotatedWith(Entity.class) && !isExcused(door, used) || Code.isIn(used, "persistence")
                        || used.getName().equals("jakarta.persistence.EntityManager")
                        || Code.isIn(used, "domain") && used.isInterface())), "ResourceAroundItsUseCases");
    }

    /** Faces' own scopes keep a page on the server, which ours do not need, and the session is for who is signed in. */
    @Test
    void pagesKeepNothingBetweenRequests() {
        Code.holds(classes().that(DOORS).should(useNothingThat("is a scope of a view or a session", (type, used) ->
                used.getName().matches("jakarta\\.faces\\.(view|flow)\\..*|jakarta\\.enterprise\\.context\\."
                        + "(SessionScoped|ConversationScoped)|org\\.omnifaces\\.cdi\\.ViewScoped"))), "PageThatRemembers");
    }
}
