package holdfast.rehearsal;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import holdfast.people.Authority;
import holdfast.rehearsal.Pictures.Drawable;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calls by which a council's process, and a concern's way in it, are looked at. */
@RestController
@Profile("rehearsal")
@RequestMapping("/rehearsal/authorities/{authority}")
class PictureController {

    private static final String SVG = "image/svg+xml;charset=UTF-8";

    private final Office office;
    private final Pictures pictures;

    PictureController(Office office, Pictures pictures) {
        this.office = office;
        this.pictures = pictures;
    }

    @GetMapping(path = "/picture", produces = SVG)
    String process(@PathVariable String authority) {
        return office.read(() -> pictures.process(new Authority(authority)))
                .orElseThrow(() -> NotPossible.noCouncil(authority))
                .get();
    }

    @GetMapping(path = "/concerns/{ref}/picture", produces = SVG)
    String way(@PathVariable String authority, @PathVariable String ref) {
        return office.read(() -> pictures.way(new Authority(authority), ref))
                .orElseThrow(() -> NotPossible.noConcern(authority, ref))
                .get();
    }

    @GetMapping(path = "/concerns", produces = APPLICATION_JSON_VALUE)
    List<Drawable> latest(@PathVariable String authority) {
        return office.read(() -> pictures.latest(new Authority(authority)))
                .orElseThrow(() -> NotPossible.noCouncil(authority));
    }
}
