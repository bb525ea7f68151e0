package cl.vertiente.evidence.photo;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.shared.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Finds the package that answers for a kind of owner. */
@ApplicationScoped
public class PhotoOwners {

    @Inject
    @Any
    private Instance<PhotoOwner> all;

    @Inject
    private CurrentCaller caller;

    public PhotoOwner of(String kind) {
        return all.stream().filter(owner -> owner.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no package answers for photos of " + kind));
    }

    public PhotoOwner.Place see(PhotoKey key) {
        return of(key.kind()).see(key.ownerId(), key.within());
    }

    public PhotoOwner.Place keep(PhotoKey key) {
        var owner = of(key.kind());
        return kept(owner, owner.keep(key.ownerId(), key.within()));
    }

    public PhotoOwner.Place release(PhotoKey key) {
        var owner = of(key.kind());
        return kept(owner, owner.release(key.ownerId(), key.within()));
    }

    private PhotoOwner.Place kept(PhotoOwner owner, PhotoOwner.Place place) {
        if (!caller.required().isAny(owner.keepers())) {
            throw new Forbidden("access.forbidden", "");
        }
        return place;
    }
}
