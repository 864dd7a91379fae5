// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/upwardmaterials.h"

#include "core/exchange/packagepath.h"
#include "core/workspace/placing/filedigests.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Upward)
};

// A name that every disk can store; most are left as they are.
QString storable(const QString &name)
{
    static const QRegularExpression unsuited(QStringLiteral(R"([<>"|?*:/\\\x00-\x1f\x7f])"));
    QString part = name.normalized(QString::NormalizationForm_C);
    part.replace(unsuited, QStringLiteral("_"));
    if (packagePathFault(part))
        part = QStringLiteral("_%1_").arg(part.trimmed().left(60));
    return packagePathFault(part) ? QStringLiteral("_") : part;
}

QString nameKey(const QString &code, const QString &fileName)
{
    return storable(code) + u'/' + storable(fileName);
}

} // namespace

QString materialName(const QString &code, const QString &fileName)
{
    return code + u' ' + fileName;
}

MaterialsWriter::MaterialsWriter(const Workspace &workspace, QString folder, qint64 total,
                                 TaskState &state)
    : m_workspace(workspace)
    , m_folder(std::move(folder))
    , m_total(total)
    , m_state(state)
{
    m_state.setCountsBytes(true);
    m_state.setProgress(0, m_total);
}

// Two files of one entry may have the same name: the other is told apart by its content.
QString MaterialsWriter::placeFor(const QString &code, const Material &material) const
{
    const QString place = nameKey(code, material.fileName);
    if (!m_taken.contains(place.toCaseFolded()))
        return place;
    const QString mark = QString::fromLatin1(material.sha256.left(4).toHex());
    return storable(code) + u'/' + mark + u'-' + storable(material.fileName);
}

Result<void> MaterialsWriter::copy(const QString &code, const Material &material, SentFile &report)
{
    const QString name = materialName(code, material.fileName);
    const QString from = materialPath(m_workspace, material);
    if (!QFileInfo(from).isFile()) {
        report.notCopied += Text::tr("%1: the file is not where it was").arg(name);
        return {};
    }
    const QString place = placeFor(code, material);
    m_taken.insert(place.toCaseFolded());
    const QString to = m_folder + u'/' + place;
    if (QFileInfo(to).size() == QFileInfo(from).size() && QFileInfo(to).isFile()) {
        LX_TRY(const QByteArray there, fileDigest(to));
        if (there != material.sha256)
            QFile::remove(to);
    }
    const auto copied = copyVerified(from, to, material.sha256, [this](qint64 bytes) {
        m_state.setProgress(m_done += bytes, m_total);
        return !m_state.isCancelled();
    });
    if (!copied && copied.error().code == ErrorCode::Unreadable) {
        report.notCopied += Text::tr("%1: the file was changed after it was attached").arg(name);
        return {};
    }
    LX_CHECK(copied);
    ++report.copied;
    return {};
}

Result<MaterialsFolder> MaterialsFolder::read(Workspace &workspace, const QString &folder,
                                              const RecommendationFile &file, TaskState &state)
{
    MaterialsFolder found;
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return found;
    QSet<qint64> sizes;
    for (const UpwardEntry &entry : file.entries) {
        for (const UpwardMaterial &material : entry.materials)
            sizes.insert(material.size);
    }
    LX_TRY(auto files, scanFolder(folder, workspace.folder()));
    for (ScannedFile &one : files) {
        const QStringList parts = one.name.split(u'/');
        if (parts.size() >= 2)
            found.m_names.insert(parts[parts.size() - 2] + u'/' + parts.last());
        one.isJunk = one.isJunk || !sizes.contains(one.stamp.size);
    }
    LX_CHECK(fillDigests(workspace.database(), files, state));
    for (const ScannedFile &one : files) {
        if (!one.sha256.isEmpty())
            found.m_byDigest.insert(one.sha256, one.path);
    }
    return found;
}

bool MaterialsFolder::holdsName(const QString &code, const QString &fileName) const
{
    return m_names.contains(nameKey(code, fileName));
}

} // namespace linxuan
