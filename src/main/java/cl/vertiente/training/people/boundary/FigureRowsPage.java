package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.training.people.boundary.FigureLines.FigureAttendance;
import cl.vertiente.training.people.boundary.FigureLines.FigurePerson;
import cl.vertiente.training.people.domain.FigureSession;
import cl.vertiente.training.people.domain.FigureSlice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people, the attendances or the sessions behind one figure; its filters are those of the REST interface. */
@Named("figureRows")
@RequestScoped
public class FigureRowsPage {

    private static final String PERSONS = "personas";
    private static final String ATTENDANCES = "asistencias";
    private static final String SESSIONS = "sesiones";

    @Inject
    private ReadFigureRows readRows;

    @Inject
    private FigureWords words;

    @Inject
    private Address address;

    private FigureSlice slice;
    private Page<FigurePerson> persons;
    private Page<FigureAttendance> attendances;
    private Page<FigureSession> sessions;

    @PostConstruct
    void read() {
        var what = address.variable("what");
        if (SESSIONS.equals(what)) {
            var query = Query.of(address.parameters(), FigureParameters.NAMES);
            slice = new FigureSlice(FigureParameters.scope(query), null, null, false);
            sessions = readRows.sessions(slice.scope(), query.after(2).orElse(null), query.limit());
            return;
        }
        var query = Query.of(address.parameters(), FigureParameters.ROWS);
        slice = FigureParameters.slice(query);
        if (PERSONS.equals(what)) {
            persons = readRows.persons(slice, query.after(2).orElse(null), query.limit());
        } else if (ATTENDANCES.equals(what)) {
            attendances = readRows.attendances(slice, query.after(4).orElse(null), query.limit());
        } else {
            throw new NotFound("shared.not-found", "");
        }
    }

    /** {@code persons}, {@code attendances} or {@code sessions}, as the REST interface calls them. */
    public String getKind() {
        return persons != null ? "persons" : attendances != null ? "attendances" : "sessions";
    }

    private Page<?> page() {
        return persons != null ? persons : attendances != null ? attendances : sessions;
    }

    public List<FigurePerson> getPersons() {
        return persons.items();
    }

    public List<FigureAttendance> getAttendances() {
        return attendances.items();
    }

    public List<FigureSession> getSessions() {
        return sessions.items();
    }

    public String getTitle() {
        return words.rowsTitle(getKind());
    }

    /** What is counted. */
    public String getCounted() {
        return words.counted(getKind());
    }

    public int getShown() {
        return page().items().size();
    }

    public long getTotal() {
        return page().counts().get("ALL");
    }

    public String getNext() {
        return page().next();
    }

    /** What limits the rows, in words. */
    public Map<String, String> getInForce() {
        return words.inForce(slice);
    }

    /** The same rows as a spreadsheet, all pages. */
    public String getSpreadsheet() {
        var query = new LinkedHashMap<String, String>();
        for (var name : FigureParameters.ROWS) {
            if (address.parameter(name) != null && !address.parameter(name).isBlank()) {
                query.put(name, address.parameter(name));
            }
        }
        return Address.address("/api/v1/training-figures/" + getKind() + ".xlsx", query);
    }
}
