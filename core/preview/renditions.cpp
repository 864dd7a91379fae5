// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/renditions.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

const QByteArray kForm = "linxuan-check 2 "; // another form is not read

QString passingFolder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

// What is likely to differ once a file was replaced under its name.
QByteArray stampOf(const QString &path)
{
    const QFileInfo file(path);
    return kForm + QByteArray::number(file.size()) + ' '
        + QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + '\n';
}

bool canHold(const QString &folder)
{
    return !folder.isEmpty() && QDir().mkpath(folder) && QFileInfo(folder).isWritable();
}

} // namespace

Renditions::Renditions(const ViewedFile &file)
{
    if (file.isSourced())
        return;
    const QString name = QString::fromLatin1(file.sha256.toHex());
    const QString below = name.size() == 64 ? u"/%1/%2"_s.arg(name.left(2), name)
                                            : u"/other/"_s + file.material.toString();
    m_folder = file.renditions + below;
    if (file.renditions.isEmpty() || !canHold(m_folder)) {
        m_folder = passingFolder() + below;
        QDir().mkpath(m_folder);
    }
}

QString Renditions::pagesFile() const
{
    return m_folder.isEmpty() ? QString() : m_folder + u"/pages.pdf"_s;
}

std::optional<FileCheck> Renditions::passed(const QString &name, const QString &path) const
{
    QFile file(m_folder + u'/' + name);
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly) || file.readLine() != stampOf(path))
        return std::nullopt;
    auto check = fileCheckFromJson(file.readAll());
    return check && check->state == FileState::Fine ? check : std::nullopt;
}

// Not to be able to keep it costs time only.
void Renditions::keep(const QString &name, const QString &path, const FileCheck &check) const
{
    QSaveFile file(m_folder + u'/' + name);
    if (m_folder.isEmpty() || check.state != FileState::Fine || !file.open(QIODevice::WriteOnly))
        return;
    file.write(stampOf(path));
    file.write(toJson(check));
    file.commit();
}

} // namespace linxuan
