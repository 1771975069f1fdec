package vn.tiendo.web.intake.correction;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.register.AddAlias;
import vn.tiendo.core.export.extraction.CollectCases;
import vn.tiendo.core.intake.IntakeId;
import vn.tiendo.core.intake.IntakeStatus;
import vn.tiendo.core.intake.correction.ListCorrections;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.shared.Toast;

/** Những chỗ đã sửa: for the office that reads documents in, and for whoever keeps the register of bodies. */
@Controller
@RequestMapping("/van-ban/da-sua")
@RequiredArgsConstructor
class CorrectionsController {
    private static final String PAGE = "/van-ban/da-sua";

    private final ListCorrections listCorrections;
    private final CollectCases collectCases;
    private final AddAlias addAlias;
    private final CorrectionLines lines;
    private final CasesZip zip;

    @GetMapping
    String page(@CurrentActor Actor actor, Model model) {
        ListCorrections.Listed listed = listCorrections.of(actor);
        model.addAttribute("lines", lines.of(listed.rows()));
        model.addAttribute("documents", listed.documents());
        model.addAttribute(
                "ready", listed.documents().stream().anyMatch(document -> document.status() == IntakeStatus.CONFIRMED));
        model.addAttribute("keeper", actor.has(Role.ADMIN));
        return "intake/corrections";
    }

    @PostMapping("/ten-khac")
    String remember(
            @CurrentActor Actor actor,
            AliasOffer offer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            addAlias.add(offer.addition(actor));
            Toast.show(redirect, "body.alias.added", offer.alias());
            return "redirect:" + PAGE;
        } catch (RuleViolation broken) {
            model.addAttribute("refused", broken);
            model.addAttribute("typed", offer);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, model);
        }
    }

    /** @param only one document; without it, all that are confirmed */
    @GetMapping("/bo-mau.zip")
    ResponseEntity<byte[]> cases(
            @CurrentActor Actor actor, @RequestParam(name = "van-ban", required = false) @Nullable IntakeId only) {
        ContentDisposition file =
                ContentDisposition.attachment().filename("bo-mau.zip").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(zip.of(collectCases.collect(actor, only)));
    }
}
