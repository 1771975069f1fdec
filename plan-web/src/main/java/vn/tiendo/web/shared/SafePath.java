package vn.tiendo.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An address inside this application, taken from what a browser sent; anything else becomes the first page. */
public final class SafePath {
    private SafePath() {}

    public static String of(@Nullable String path) {
        boolean inside = path != null
                && path.matches("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*")
                && !path.startsWith("/dang-nhap")
                && !path.startsWith("/dang-xuat");
        return inside ? Objects.requireNonNull(path) : "/";
    }

    /** The page the person came from. */
    public static String before(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return "/";
        }
        try {
            URI uri = URI.create(referer);
            if (!request.getServerName().equals(uri.getHost()) || uri.getRawPath() == null) {
                return "/";
            }
            return of(uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery());
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }
}
