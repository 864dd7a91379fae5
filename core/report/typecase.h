// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/fontrole.h"

#include <QHash>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace linxuan {

struct Glyph
{
    char32_t character = 0;
    quint32 index = 0; // in its face
    qint32 face = 0;
    float advance = 0; // of a font of size 1
};

// The installed fonts, in the order an official list asks for them. A character that the first
// font lacks is taken from the next that has it. Needs a QGuiApplication.
class TypeCase
{
public:
    TypeCase();

    // Nothing when no installed font draws it. Private-use characters are never drawn: what they
    // mean differs from machine to machine.
    std::optional<Glyph> glyph(FontRole role, char32_t character);
    const QRawFont &font(int face, qreal size);

    // The drawn characters of the text that no installed font has, each once.
    QStringList missing(FontRole role, const QString &text);

private:
    struct Face
    {
        QString name;
        QRawFont font; // at the size metrics are read at
        QHash<int, QRawFont> sizes; // by hundredths of a point
    };

    int faceOf(const QString &family, bool bold);
    std::optional<Glyph> search(FontRole role, char32_t character);
    std::optional<Glyph> take(int face, char32_t character);
    std::optional<Glyph> searchAll(char32_t character);

    std::vector<Face> m_faces;
    QHash<QString, int> m_faceByRequest;
    QHash<quint64, std::optional<Glyph>> m_glyphs; // by role and character
    QStringList m_families;
};

// Characters that steer text and leave no mark: joiners, direction marks, variation selectors.
bool isInvisible(char32_t character);

} // namespace linxuan
