package vn.tiendo.core.document.wording;

import java.util.List;
import vn.tiendo.core.document.reading.Found;

/**
 * Who a sentence says is to act.
 *
 * @param predicate where the act begins in the sentence
 * @param assigned named after Giao, Phân công, Yêu cầu, Đề nghị
 * @param request after Đề nghị
 */
public record Subject(List<Found<String>> bodies, int predicate, boolean assigned, boolean request) {}
