// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/officeconverter.h"

#include "core/outside/childprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <chrono>
#include <mutex>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::OfficeConverter)
};

constexpr int kStartSeconds = 30; // the first start makes the profile
constexpr int kLookAround = 100; // ms
constexpr quint64 kMostMemory = 4'000'000'000; // of address space, of which it uses a part

// Macros off, links and remote pictures left alone, no recovery of earlier work.
constexpr auto kSettings = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Recovery/RecoveryInfo"><prop oor:name="Enabled" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
)";

// One profile for the whole program, made once and used by one process at a time.
class OfficeProfile
{
public:
    static OfficeProfile &common()
    {
        static OfficeProfile profile;
        return profile;
    }

    std::timed_mutex inUse;
    QString path() const { return m_folder.path(); }

private:
    OfficeProfile()
    {
        QDir().mkpath(m_folder.filePath(u"user"_s));
        QFile settings(m_folder.filePath(u"user/registrymodifications.xcu"_s));
        if (settings.open(QIODevice::WriteOnly))
            settings.write(kSettings);
    }

    QTemporaryDir m_folder;
};

QString installedProgram()
{
    const QString named = qEnvironmentVariable("LINXUAN_SOFFICE");
    if (!named.isNull())
        return QFileInfo(named).isExecutable() ? named : QString();
    for (const QString &name : {u"soffice"_s, u"libreoffice"_s}) {
        const QString found = QStandardPaths::findExecutable(name);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

Error notInstalled()
{
    return {ErrorCode::NotFound,
            Text::tr("LibreOffice is needed to show this file here, and it is not installed on "
                     "this computer."),
            {}};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Text::tr("Preparing the pages was stopped."), {}};
}

Error failure(bool tooSlow)
{
    if (tooSlow)
        return {ErrorCode::Unreadable,
                Text::tr("LibreOffice did not finish this file in the time allowed."), u"time"_s};
    return {ErrorCode::Unreadable,
            Text::tr("LibreOffice cannot open this file. It may be damaged or protected by a "
                     "password."),
            u"no pages came"_s};
}

bool isDone(const Conversion &file)
{
    return QFileInfo(file.target).size() > 0;
}

// Into its place in one step, so that a half-written PDF never has the name of a whole one.
bool putInPlace(const QString &made, const QString &target)
{
    const QString part = target + u".part"_s;
    QFile::remove(part);
    QFile::remove(target);
    return QFile::rename(made, target) || (QFile::copy(made, part) && QFile::rename(part, target));
}

} // namespace

OfficeConverter::OfficeConverter()
    : OfficeConverter(installedProgram())
{ }

OfficeConverter::OfficeConverter(QString program, int secondsPerFile)
    : m_program(std::move(program))
    , m_secondsPerFile(secondsPerFile)
{ }

std::vector<Result<void>> OfficeConverter::convert(const std::vector<Conversion> &files,
                                                   const Stop &stop) const
{
    if (!isInstalled())
        return std::vector<Result<void>>(files.size(), notInstalled());
    OfficeProfile &profile = OfficeProfile::common();
    std::unique_lock turn(profile.inUse, std::defer_lock);
    while (!turn.try_lock_for(std::chrono::milliseconds(kLookAround))) {
        if (stop && stop())
            return std::vector<Result<void>>(files.size(), cancelled());
    }
    auto results = convertTogether(files, stop);
    for (size_t i = 0; files.size() > 1 && i < files.size(); ++i) {
        if (!results[i] && results[i].error().code == ErrorCode::Unreadable)
            results[i] = convertTogether({files[i]}, stop).front();
    }
    return results;
}

std::vector<Result<void>> OfficeConverter::convertTogether(const std::vector<Conversion> &files,
                                                           const Stop &stop) const
{
    const QTemporaryDir folder;
    QStringList sources;
    for (size_t i = 0; i < files.size(); ++i) {
        // A neutral name: what it is called may say whose it is, and the ending may be wrong.
        const QString source = folder.filePath(u"%1.%2"_s.arg(i).arg(files[i].ending));
        QFile::link(QFileInfo(files[i].source).absoluteFilePath(), source);
        sources += source;
    }
    const Ending ending = run(sources, folder.path(), stop);
    std::vector<Result<void>> results;
    for (size_t i = 0; i < files.size(); ++i) {
        const QString made = folder.filePath(u"%1.pdf"_s.arg(i));
        if (ending == Ending::Stopped)
            results.emplace_back(cancelled());
        else if (QFileInfo(made).size() <= 0)
            results.emplace_back(failure(ending == Ending::TooSlow));
        else if (!putInPlace(made, files[i].target) || !isDone(files[i]))
            results.emplace_back(Error{
                ErrorCode::Storage, Text::tr("The pages cannot be kept: the disk is full."), {}});
        else
            results.emplace_back();
    }
    return results;
}

OfficeConverter::Ending OfficeConverter::run(const QStringList &sources, const QString &folder,
                                             const Stop &stop) const
{
    const QString profile = QUrl::fromLocalFile(OfficeProfile::common().path()).toString();
    ChildProcess child;
    if (child.start(m_program,
                    QStringList{u"-env:UserInstallation="_s + profile, u"--headless"_s,
                                u"--norestore"_s, u"--nolockcheck"_s, u"--nodefault"_s,
                                u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder}
                        + sources,
                    -1))
        return Ending::NotStarted;
    child.limitMemory(kMostMemory);
    QElapsedTimer elapsed;
    elapsed.start();
    const qint64 most = 1000LL * (kStartSeconds + m_secondsPerFile * sources.size());
    for (;;) {
        if (stop && stop())
            return Ending::Stopped;
        if (elapsed.elapsed() > most)
            return Ending::TooSlow;
        char block[4096];
        size_t size = 0;
        if (child.receive(block, sizeof block, kLookAround, size) == ChildProcess::Arrival::Ended)
            break;
    }
    child.finish();
    return Ending::Ended;
}

} // namespace linxuan
