package cl.vertiente.shared.rest;

import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;

/** The answer of a list that can also be taken home: the same address gives a spreadsheet to whoever accepts nothing else. */
@ApplicationScoped
public class Spreadsheets {

    private static final MediaType SPREADSHEET = MediaType.valueOf(XlsxLists.MEDIA_TYPE);

    @Inject
    private XlsxLists lists;

    /** @param usual what the list answers to whoever does not ask for a spreadsheet */
    public static boolean asked(Request request, MediaType usual) {
        var chosen = request.selectVariant(Variant.mediaTypes(usual, SPREADSHEET).build());
        return chosen != null && chosen.getMediaType().equals(SPREADSHEET);
    }

    /**
     * Permission is asked before: once rows are on their way, a refusal can no longer be told by a status.
     *
     * @param nameKey text of the file's name
     */
    public Response answer(String nameKey, StreamingOutput rows) {
        return Response.ok(rows, SPREADSHEET).header("Content-Disposition", lists.attachment(nameKey)).build();
    }
}
