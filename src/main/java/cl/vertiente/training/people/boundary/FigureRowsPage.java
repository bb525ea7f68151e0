package cl.vertiente.training.people.boundary;

import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.training.people.boundary.FigureLines.FigureAttendance;
import cl.vertiente.training.people.boundary.FigureLines.FigurePerson;
import cl.vertiente.training.people.domain.FigureSlice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people or the attendances behind one figure; its filters are those of the REST interface. */
@Named("figureRows")
@RequestScoped
public class FigureRowsPage {

    private static final String PERSONS = "personas";
    private static final String ATTENDANCES = "asistencias";

    @Inject
    private ReadFigureRows readRows;

    @Inject
    private FigureWords words;

    @Inject
    private Address address;

    private FigureSlice slice;
    private Page<FigurePerson> persons;
    private Page<FigureAttendance> attendances;

    @PostConstruct
    void read() {
        var what = address.variable("what");
        var query = Query.of(address.parameters(), FigureParameters.ROWS);
        slice = FigureParameters.slice(query);
        if (PERSONS.equals(what)) {
            persons = readRows.persons(slice, query.after(1).orElse(null), query.limit());
        } else if (ATTENDANCES.equals(what)) {
            attendances = readRows.attendances(slice, query.after(3).orElse(null), query.limit());
        } else {
            throw new NotFound("shared.not-found", "");
        }
    }

    public boolean isOfPersons() {
        return persons != null;
    }

    public List<FigurePerson> getPersons() {
        return persons.items();
    }

    public List<FigureAttendance> getAttendances() {
        return attendances.items();
    }

    public int getShown() {
        return persons == null ? attendances.items().size() : persons.items().size();
    }

    public long getTotal() {
        return (persons == null ? attendances.counts() : persons.counts()).get("ALL");
    }

    public String getNext() {
        return persons == null ? attendances.next() : persons.next();
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
        return Address.address("/api/v1/training-figures/" + (persons == null ? "attendances" : "persons") + ".xlsx", query);
    }
}
