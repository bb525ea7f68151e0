package cl.vertiente.shared.rest;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says at each operation what holds for all of them, when the build describes the REST interface: every refusal is a
 * {@link Problem}, and every variable of an address is a text that must be there.
 */
public class InterfaceDescription implements OASFilter {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^{}]*(?:\\{[^{}]*}[^{}]*)*}");
    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().forEach((address, item) -> item.getOperations().values().forEach(operation -> {
            operation.getResponses().getAPIResponses().forEach(InterfaceDescription::refusal);
            VARIABLE.matcher(address).results().map(match -> match.group(1)).forEach(name -> variable(operation, name));
        }));
    }

    private static void refusal(String code, APIResponse response) {
        if (code.startsWith("4") && response.getContent() == null) {
            response.setContent(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE,
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM))));
        }
    }

    private static void variable(Operation operation, String name) {
        var known = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        if (known.stream().noneMatch(parameter -> name.equals(parameter.getName()))) {
            operation.addParameter(OASFactory.createParameter().name(name).in(Parameter.In.PATH).required(true)
                    .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING)));
        }
    }
}
