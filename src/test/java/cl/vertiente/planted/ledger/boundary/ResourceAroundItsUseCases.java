package cl.vertiente.planted.ledger.boundary;

import cl.vertiente.accountability.persistence.JpaIssuedReports;
import cl.vertiente.accountability.boundary.SendRendicion;
import cl.vertiente.ledger.domain.Vouchers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that goes to the repository itself, and to what belongs to another component. */
@Path("planted")
public class ResourceAroundItsUseCases {

    private Vouchers vouchers;
    private JpaIssuedReports reports;
    private SendRendicion send;

    @GET
    public String read() {
        return "" + vouchers + reports + send;
    }
}
