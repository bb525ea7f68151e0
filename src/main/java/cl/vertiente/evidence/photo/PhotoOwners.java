package cl.vertiente.evidence.photo;

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

    public PhotoOwner of(String kind) {
        return all.stream().filter(owner -> owner.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no package answers for photos of " + kind));
    }

    public PhotoOwner.Place see(PhotoKey key) {
        return of(key.kind()).see(key.ownerId(), key.within());
    }

    public PhotoOwner.Place keep(PhotoKey key) {
        return of(key.kind()).keep(key.ownerId(), key.within());
    }
}
