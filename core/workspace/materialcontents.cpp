// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/materialcontents.h"

#include "core/outside/textencoding.h"
#include "core/workspace/materials.h"
#include "core/workspace/measuring.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::MaterialContents)
};

QString endingOf(const Material &material)
{
    return QFileInfo(material.fileName).suffix().toLower();
}

// More than any paper has.
constexpr qint64 kMostBytes = 4'000'000;

Result<QString> decoded(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, Text::tr("the file is not where it was"), {}};
    const QByteArray bytes = file.read(kMostBytes);
    std::string storage;
    std::string_view text;
    if (decodeText({bytes.constData(), size_t(bytes.size())}, storage, text))
        return Error{ErrorCode::Unreadable, Text::tr("it is no text that can be read"), {}};
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

MaterialContents storedContents(Workspace &workspace)
{
    MaterialContents contents;
    contents.text = [&workspace](const Material &material) {
        return endingOf(material) == u"txt" ? decoded(materialPath(workspace, material))
                                            : materialText(workspace, material);
    };
    const Measurements known = knownMeasurements(workspace).value_or(Measurements());
    contents.pictures = [known](const Material &material) {
        const auto found = known.constFind(material.sha256);
        return found != known.constEnd() && found->paper ? found->paper->pictures
                                                         : std::vector<EmbeddedPicture>();
    };
    return contents;
}

bool holdsText(const Material &material)
{
    static const QStringList endings{
        QStringLiteral("txt"), QStringLiteral("doc"), QStringLiteral("docx"),
        QStringLiteral("wps"), QStringLiteral("odt"), QStringLiteral("rtf"),
        QStringLiteral("pdf"), QStringLiteral("ppt"), QStringLiteral("pptx"),
        QStringLiteral("dps"), QStringLiteral("odp")};
    return endings.contains(endingOf(material));
}

} // namespace linxuan
