package cl.vertiente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The code as the rules see it, and the planted classes that prove that a rule can fail. */
final class Code {

    static final String ROOT = "cl.vertiente.";

    static final JavaClasses MAIN = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cl.vertiente");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("cl.vertiente.planted");

    private Code() {
    }

    /** Where a class lies on the map, {@code ledger.domain}; a planted one where it pretends to lie. */
    static String place(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("^planted\\.", "") : "";
    }

    /** The word of the programme that a class belongs to; empty for what is not ours. */
    static String word(JavaClass type) {
        return place(type).split("\\.")[0];
    }

    /** Whether it lies in a part of its component, such as {@code domain}. */
    static boolean isIn(JavaClass type, String part) {
        return List.of(place(type).split("\\.")).contains(part);
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    /** The code keeps the rule, and each of the planted classes named breaks it. */
    static void holds(ArchRule rule, String... planted) {
        rule.check(MAIN);
        var report = rule.evaluate(PLANTED).getFailureReport().toString();
        assertThat(planted).as("a rule without a planted violation may hold nothing").isNotEmpty();
        assertThat(planted).allSatisfy(name -> assertThat(report).contains(name));
    }
}
