// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/evidenceplaces.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace linxuan {

namespace {

bool isVideo(const DeskMaterial &material)
{
    return material.kind == u"video";
}

// How many characters of the material's title the words end with or hold; 0: they do not name it.
// "设计 " names "教学设计": people leave out what goes without saying.
qsizetype likeness(const DeskMaterial &material, const QString &words)
{
    const QString title = foldName(material.file.title);
    if (words.isEmpty() || title.isEmpty())
        return 0;
    if (words.contains(title))
        return title.size() + 1;
    for (qsizetype length = std::min(words.size(), title.size()); length >= 2; --length) {
        if (title.contains(words.right(length)))
            return length;
    }
    return 0;
}

std::optional<size_t> materialNamed(const QString &words, bool isMoment,
                                    const std::vector<DeskMaterial> &materials)
{
    std::optional<size_t> best;
    qsizetype most = 0;
    for (size_t i = 0; i < materials.size(); ++i) {
        const qsizetype like = likeness(materials[i], words);
        if (isVideo(materials[i]) == isMoment && like > most) {
            best = i;
            most = like;
        }
    }
    for (size_t i = 0; !best && i < materials.size(); ++i) {
        if (isVideo(materials[i]) == isMoment)
            best = i;
    }
    return best;
}

} // namespace

std::vector<EvidencePlace> evidencePlaces(const QString &evidence,
                                          const std::vector<DeskMaterial> &materials)
{
    static const QRegularExpression place(
        QStringLiteral(
            "(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?!\\d)|p\\.\\s*\\d+(?:@[\\d,]+)?|第\\s*\\d+\\s*页"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = foldWidth(evidence);
    std::vector<EvidencePlace> places;
    qsizetype behind = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString words = text.mid(behind, match.capturedStart() - behind);
        behind = match.capturedEnd();
        QString code = match.captured();
        const auto where = placeFromText(code.remove(u' '));
        if (!where)
            continue;
        const bool isMoment = std::holds_alternative<Moment>(*where);
        if (const auto material = materialNamed(foldName(words), isMoment, materials))
            places.push_back(
                {*material, *where, materials[*material].file.title + u' ' + placeText(*where)});
    }
    return places;
}

} // namespace linxuan
