package cl.vertiente.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.planted.ledger.boundary.ResourceAroundItsUseCases;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.junit.jupiter.api.Test;

/** Whoever writes a client reads what to send, what comes back and what can go wrong, for every operation. */
class OpenApiTest {

    private static List<String> faults(Class<?> resource, Method method) {
        var faults = new ArrayList<String>();
        var operation = method.getAnnotation(Operation.class);
        if (operation == null || operation.summary().length() < 10) {
            faults.add("no summary");
        }
        var answers = Stream.concat(Arrays.stream(method.getAnnotationsByType(APIResponse.class)),
                Arrays.stream(resource.getAnnotationsByType(APIResponse.class))).toList();
        var good = answers.stream().filter(answer -> answer.responseCode().startsWith("2")).toList();
        if (good.isEmpty()) {
            faults.add("no answer when it goes well");
        }
        if (!isFile(resource, method) && good.stream().anyMatch(answer -> !answer.responseCode().equals("204")
                && (answer.content().length == 0 || answer.content()[0].schema().implementation() == Void.class
                && answer.content()[0].schema().ref().isEmpty()))) {
            faults.add("an answer without schema");
        }
        var codes = answers.stream().map(APIResponse::responseCode).collect(Collectors.toSet());
        if (!codes.contains("401")) {
            faults.add("does not say 401");
        }
        if (method.getDeclaredAnnotation(Path.class) != null && method.getDeclaredAnnotation(Path.class).value().contains("{")
                && !codes.contains("404")) {
            faults.add("does not say 404");
        }
        if (method.getAnnotation(Consumes.class) != null && !codes.contains("422")) {
            faults.add("does not say 422");
        }
        if (answers.stream().anyMatch(answer -> answer.description().isBlank())) {
            faults.add("an answer without description");
        }
        return faults;
    }

    private static boolean isFile(Class<?> resource, Method method) {
        var produces = method.getAnnotation(Produces.class) == null ? resource.getAnnotation(Produces.class)
                : method.getAnnotation(Produces.class);
        return produces != null && Arrays.stream(produces.value()).noneMatch(MediaType.APPLICATION_JSON::equals);
    }

    private static Map<String, List<String>> faults(Stream<Class<?>> resources) {
        var found = new TreeMap<String, List<String>>();
        resources.forEach(resource -> Arrays.stream(resource.getMethods()).filter(OpenApiTest::isOperation)
                .forEach(method -> found.put(resource.getSimpleName() + "." + method.getName(), faults(resource, method))));
        return found;
    }

    private static boolean isOperation(Method method) {
        return Arrays.stream(method.getAnnotations()).anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    @Test
    void everyOperationIsDescribed() {
        var found = faults(Code.MAIN.stream().filter(type -> type.isAnnotatedWith(Path.class)).map(type -> type.reflect()));
        assertThat(found).hasSizeGreaterThan(20);
        found.values().removeIf(List::isEmpty);
        assertThat(found).isEmpty();
    }

    @Test
    void anOperationWithoutDescriptionIsNoticed() {
        assertThat(faults(Stream.of(ResourceAroundItsUseCases.class))).containsEntry("ResourceAroundItsUseCases.read",
                List.of("no summary", "no answer when it goes well", "does not say 401"));
    }
}
