package cl.vertiente.evidence.photo;

import cl.vertiente.evidence.photo.ReleasePhoto.ReleaseRequest;
import cl.vertiente.evidence.photo.ReleasePhoto.RetractRequest;
import cl.vertiente.evidence.photo.WithdrawPhoto.WithdrawRequest;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.rest.ETags;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.shared.rest.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;

/** What the calls to the photos of anything answer, whoever owns them: the owner's address says of what. */
@ApplicationScoped
public class PhotoDesk {

    @Inject
    private ReadPhotos readPhotos;

    @Inject
    private AttachPhoto attachPhoto;

    @Inject
    private WithdrawPhoto withdrawPhoto;

    @Inject
    private ReleasePhoto releasePhoto;

    @Inject
    private Precondition precondition;

    /** @param uri which may ask for those that were withdrawn, too */
    public Page<PhotoView> list(PhotoKey owner, UriInfo uri) {
        var withdrawn = Query.of(uri.getQueryParameters(), "withdrawn").flag("withdrawn", false);
        return new Page<>(readPhotos.of(owner, withdrawn), null, Map.of());
    }

    public Response read(PhotoKey owner, UUID photo) {
        return answer(200, readPhotos.one(owner, photo));
    }

    public Response attach(PhotoKey owner, UUID photo, PhotoRequest request) {
        var attached = attachPhoto.attach(owner, photo, request);
        return answer(attached.created() ? 201 : 200, attached.photo());
    }

    /** @param ifMatch the version that was read */
    public Response withdraw(PhotoKey owner, UUID photo, String ifMatch, WithdrawRequest request) {
        precondition.expect(ifMatch, true);
        return answer(200, withdrawPhoto.withdraw(owner, photo, request));
    }

    /** @param ifMatch the version that was read */
    public Response release(PhotoKey owner, UUID photo, String ifMatch, ReleaseRequest request) {
        precondition.expect(ifMatch, true);
        return answer(200, releasePhoto.release(owner, photo, request));
    }

    /** @param ifMatch the version that was read */
    public Response retract(PhotoKey owner, UUID photo, String ifMatch, RetractRequest request) {
        precondition.expect(ifMatch, true);
        return answer(200, releasePhoto.retract(owner, photo, request));
    }

    private static Response answer(int status, PhotoView photo) {
        return Response.status(status).entity(photo).tag(ETags.of(photo)).build();
    }
}
