package cl.vertiente.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How entities are built and changed, and where time comes from. */
class DomainRulesTest {

    private static final DescribedPredicate<JavaClass> STORED = DescribedPredicate.describe("are entities or embeddables",
            type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));

    private static final Set<String> CLOCKS = Set.of("now", "systemUTC", "systemDefaultZone", "system", "currentTimeMillis", "nanoTime",
            "tickSeconds", "tickMinutes", "tickMillis");

    private static ArchCondition<JavaClass> keep(String what, BiConsumer<JavaClass, Consumer<String>> faults) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.accept(type, fault -> events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + fault)));
            }
        };
    }

    @Test
    void whatIsStoredChangesThroughVerbsOnly() {
        Code.holds(classes().that(STORED).should(keep("have no setters and no open fields", (type, fault) -> {
            type.getMethods().stream().filter(m -> m.getName().matches("set[A-Z].*")).forEach(m -> fault.accept(m.getName()));
            type.getFields().stream().filter(f -> !f.getModifiers().contains(JavaModifier.STATIC)
                    && !f.getModifiers().contains(JavaModifier.PRIVATE)).forEach(f -> fault.accept("open field " + f.getName()));
        })), "setDate", "open field id");
    }

    @Test
    void whatIsStoredIsBuiltWholeAndEmptyForJpaAlone() {
        Code.holds(classes().that(STORED).should(keep("have a protected constructor without arguments", (type, fault) ->
                type.tryGetConstructor().ifPresentOrElse(constructor -> {
                    if (!constructor.getModifiers().contains(JavaModifier.PROTECTED)) {
                        fault.accept("its empty constructor is open");
                    }
                }, () -> fault.accept("it has no empty constructor")))), "EntityThatKnowsTooMuch");
    }

    /** now(clock) is asked of the injected clock; every other way asks the machine. */
    @Test
    void onlyTheSystemClockAsksTheMachineForTheTime() {
        var machine = DescribedPredicate.<JavaMethodCall>describe("ask the machine for the time", call ->
                CLOCKS.contains(call.getTarget().getName())
                        && (call.getTargetOwner().getPackageName().startsWith("java.time")
                                || call.getTargetOwner().isEquivalentTo(System.class))
                        && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(java.time.Clock.class)));
        Code.holds(noClasses().that().doNotHaveSimpleName("SystemClock").should().callMethodWhere(machine), "EntityThatKnowsTooMuch");
    }

    @Test
    void namesSayWhatAClassIs() {
        var empty = List.of("Impl", "Manager", "Helper", "Helpers", "Util", "Utils", "DTO", "Dto");
        Code.holds(classes().should(keep("have a name that means something", (type, fault) -> empty.stream()
                .filter(type.getSimpleName()::endsWith).forEach(end -> fault.accept("its name ends in " + end)))), "PlantedHelper");
    }
}
