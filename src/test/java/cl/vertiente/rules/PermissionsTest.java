package cl.vertiente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.planted.UnlistedUseCase;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.interceptor.Interceptor;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of role × use case is what the code does, and no address of the interface is missing in it. */
class PermissionsTest {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String table = read();

    private static String read() {
        try {
            return Files.readString(java.nio.file.Path.of("src/docs/permissions.md"));
        } catch (IOException missing) {
            throw new AssertionError("the table is missing", missing);
        }
    }

    /** One row: a use case, a call, and who may. */
    private record Row(String useCase, String call, Set<Role> allowed) {
    }

    private List<Row> rows() {
        var roles = cells(table.lines().filter(line -> line.startsWith("| use case")).findFirst().orElseThrow());
        assertThat(roles.subList(2, roles.size())).as("columns").containsExactlyElementsOf(
                Arrays.stream(Role.values()).map(Role::name).toList());
        return table.lines().filter(line -> line.matches("\\| [A-Z]\\w+ \\|.*")).map(line -> {
            var cells = cells(line);
            assertThat(cells).as(line).hasSize(2 + Role.values().length);
            assertThat(cells.subList(2, cells.size())).as(line).containsAnyOf("yes", "403").isSubsetOf("yes", "403");
            var allowed = EnumSet.noneOf(Role.class);
            Arrays.stream(Role.values()).filter(role -> cells.get(2 + role.ordinal()).equals("yes")).forEach(allowed::add);
            return new Row(cells.get(0), cells.get(1).replace("`", ""), allowed);
        }).toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static Map<String, Set<Role>> annotated(Iterable<JavaClass> classes) {
        var useCases = new TreeMap<String, Set<Role>>();
        for (var type : classes) {
            if (!type.isAnnotatedWith(UseCase.class) || type.isAnnotatedWith(Interceptor.class)) {
                continue;
            }
            var roles = type.getAnnotationOfType(UseCase.class).value();
            assertThat(roles).as(type.getName() + " is for nobody").isNotEmpty();
            useCases.put(type.getSimpleName(), EnumSet.copyOf(List.of(roles)));
        }
        assertThat(useCases).isNotEmpty();
        return useCases;
    }

    private Map<String, Set<Role>> listed() {
        var listed = new TreeMap<String, Set<Role>>();
        for (var row : rows()) {
            var before = listed.putIfAbsent(row.useCase(), row.allowed());
            assertThat(before == null || before.equals(row.allowed())).as(row.useCase() + " differs between its calls").isTrue();
        }
        return listed;
    }

    @Test
    void theTableSaysWhatTheUseCasesDo() {
        assertThat(listed()).isEqualTo(annotated(Code.MAIN));
    }

    @Test
    void aUseCaseThatIsNotInTheTableIsNoticed() {
        var withPlanted = new ArrayList<JavaClass>();
        Code.MAIN.forEach(withPlanted::add);
        new ClassFileImporter().importClasses(UnlistedUseCase.class).forEach(withPlanted::add);
        assertThat(listed()).isNotEqualTo(annotated(withPlanted));
    }

    @Test
    void everyAddressOfTheInterfaceStandsInTheTable() {
        var calls = Stream.concat(rows().stream().map(Row::call), table.lines().filter(line -> line.startsWith("| `"))
                .map(line -> cells(line).get(0).replace("`", ""))).filter(call -> !call.equals("—")).toList();
        assertThat(calls).doesNotHaveDuplicates();
        var unused = new TreeSet<>(calls);
        for (var endpoint : endpoints()) {
            var matching = calls.stream().filter(call -> call.matches(endpoint)).toList();
            assertThat(matching).as("calls of " + endpoint).isNotEmpty();
            matching.forEach(unused::remove);
        }
        assertThat(unused).as("calls that no resource answers").isEmpty();
    }

    /**
     * {@code GET /agreements/[^/]+}: every JAX-RS method as a pattern that its calls in the table match; a list that answers
     * a spreadsheet too is called {@code as xlsx}.
     */
    private static List<String> endpoints() {
        var endpoints = new ArrayList<String>();
        for (var type : Code.MAIN) {
            if (type.isAnnotatedWith(Path.class)) {
                for (var method : type.reflect().getMethods()) {
                    verb(method).ifPresent(verb -> kinds(method).forEach(kind ->
                            endpoints.add(verb + " /" + pattern(type.getAnnotationOfType(Path.class), method) + kind)));
                }
            }
        }
        assertThat(endpoints).hasSizeGreaterThan(20);
        return endpoints;
    }

    private static java.util.Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType).map(a -> a.getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull).map(HttpMethod::value).findFirst();
    }

    /** What it answers: nothing said for anything but the spreadsheet of a list, which may come from the same method. */
    private static List<String> kinds(Method method) {
        var produces = method.getAnnotation(Produces.class);
        if (produces == null || method.getAnnotation(Path.class) != null && method.getAnnotation(Path.class).value().endsWith(".xlsx")) {
            return List.of("");
        }
        return Arrays.stream(produces.value()).map(kind -> kind.startsWith(SPREADSHEET) ? " as xlsx" : "").distinct().toList();
    }

    private static String pattern(Path root, Method method) {
        var own = method.getAnnotation(Path.class);
        return Stream.of(root.value(), own == null ? "" : own.value()).filter(part -> !part.isEmpty()).map(part -> part
                .replaceAll("\\{\\w+: [^{}]*\\{\\d+}}", "{}").replaceAll("\\{\\w+(: [^{}]*)?}", "{}").replace(".", "\\.")
                .replace("{}", "[^/.]+")).collect(Collectors.joining("/"));
    }
}
