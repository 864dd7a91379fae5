// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/paper.h"

#include "core/preview/localfile.h"
#include "core/preview/officeconverter.h"
#include "core/preview/pdfpages.h"
#include "core/preview/picturepages.h"
#include "core/preview/renditions.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Paper)
};

const QString kCheckName = u"check.json"_s;
const QString kPagesName = u"pages.json"_s;

Result<FileCheck> passedCheck(const Renditions &renditions, const QString &name,
                              const QString &path, const Stop &stop)
{
    if (auto known = renditions.passed(name, path))
        return *known;
    const FileCheck check = checkFile(path, stop);
    if (check.state != FileState::Fine)
        return troubleOf(check);
    renditions.keep(name, path, check);
    return check;
}

// A check that may still go on.
struct Passing
{
    FileCheck check;
    std::unique_ptr<BackgroundCheck> rest;
};

Result<Passing> passingCheck(const Renditions &renditions, const QString &name, const QString &path,
                             const Stop &stop)
{
    if (auto known = renditions.passed(name, path))
        return Passing{*std::move(known), nullptr};
    auto rest = std::make_unique<BackgroundCheck>(
        path, stop,
        [renditions, name, path](const FileCheck &check) { renditions.keep(name, path, check); });
    FileCheck check = rest->first();
    if (check.state != FileState::Fine)
        return troubleOf(check);
    if (check.kind != FileKind::Pdf)
        rest.reset(); // those are known at once
    return Passing{std::move(check), std::move(rest)};
}

bool isOffice(FileKind kind)
{
    return kind == FileKind::Slides || kind == FileKind::Papers;
}

// Several spellings of one format are no contradiction.
QString otherEnding(const QString &format, const FileCheck &check)
{
    static const QStringList same[] = {
        {u"jpg"_s, u"jpeg"_s, u"jpe"_s},
        {u"pptx"_s, u"ppsx"_s, u"pptm"_s, u"ppsm"_s, u"potx"_s},
        {u"docx"_s, u"docm"_s, u"dotx"_s},
        {u"ppt"_s, u"pps"_s, u"pot"_s},
        {u"doc"_s, u"dot"_s, u"wps"_s},
        {u"ppt"_s, u"dps"_s},
        {u"odp"_s, u"otp"_s},
    };
    if (format == check.ending || format.isEmpty())
        return {};
    for (const QStringList &group : same) {
        if (group.contains(format) && group.contains(check.ending))
            return {};
    }
    return check.ending;
}

Result<Paper> openPdf(const QString &path, Passing passing)
{
    auto pages = PdfPages::open(path);
    if (!pages) {
        passing.check.state = FileState::Broken;
        return troubleOf(passing.check);
    }
    Paper paper;
    paper.pages = std::make_unique<PdfPages>(std::move(*pages));
    paper.check = std::move(passing.check);
    paper.rest = std::move(passing.rest);
    return paper;
}

// A copy in memory is let go once it was looked at.
Result<FileCheck> passedPicture(const Renditions &renditions, const QString &name,
                                const ViewedFile &file, qsizetype index, const Stop &stop)
{
    LX_TRY(const LocalFile local, localFile(file, index, stop));
    return passedCheck(renditions, name, local.path, stop);
}

// What is said of a file of which no picture is any good.
Error pictureTrouble(const ViewedFile &file, const FileCheck &all)
{
    for (const auto &source : file.sources) {
        if (source && source->isAltered())
            return *source->trouble();
    }
    return troubleOf(all);
}

// Pictures that are no good are left out of view one by one, unless there is but one. The first may
// be known already.
Result<Paper> openPictures(const ViewedFile &file, const Stop &stop,
                           const FileCheck *first = nullptr)
{
    const Renditions renditions(file);
    FileCheck all;
    for (qsizetype i = 0; i < file.paths.size(); ++i) {
        const QString name = file.paths.size() == 1 ? kCheckName : u"picture%1.json"_s.arg(i + 1);
        const auto check = i == 0 && first ? Result<FileCheck>(*first)
                                           : passedPicture(renditions, name, file, i, stop);
        const bool isPicture = check && check->kind == FileKind::Picture && !check->sizes.empty();
        if (!check && (file.paths.size() == 1 || check.error().code == ErrorCode::Cancelled))
            return check.error();
        if (!isPicture)
            all.badPages.push_back(int(i));
        all.sizes.push_back(isPicture ? check->sizes.front() : QSizeF());
    }
    all.state = all.badPages.size() < all.sizes.size() ? FileState::Fine : FileState::Broken;
    all.kind = FileKind::Picture;
    if (all.state != FileState::Fine)
        return pictureTrouble(file, all);
    LX_TRY(PicturePages pages, PicturePages::open(file));
    Paper paper;
    paper.pages = std::make_unique<PicturePages>(std::move(pages));
    paper.check = std::move(all);
    paper.isSlides = file.paths.size() > 1;
    return paper;
}

Result<Paper> openOffice(const ViewedFile &file, const Renditions &renditions,
                         const FileCheck &check, const Stop &stop,
                         const std::function<void(OpeningStep)> &announce)
{
    if (file.isSourced())
        return Error{ErrorCode::Refused,
                     Text::tr("Office files of a review package are not shown: LibreOffice would "
                              "leave their text on the disk. Ask for the file as PDF."),
                     {}};
    const QString target = renditions.pagesFile();
    if (QFileInfo(target).size() <= 0) {
        announce(OpeningStep::Converting);
        LX_CHECK(
            OfficeConverter().convert({{file.paths.first(), check.ending, target}}, stop).front());
    }
    LX_TRY(Passing made, passingCheck(renditions, kPagesName, target, stop));
    if (made.check.kind != FileKind::Pdf)
        return troubleOf(FileCheck{});
    made.check.notes = check.notes;
    LX_TRY(Paper paper, openPdf(target, std::move(made)));
    paper.isSlides = check.kind == FileKind::Slides;
    return paper;
}

} // namespace

Result<Paper> openPaper(const ViewedFile &file, const Stop &stop,
                        const std::function<void(OpeningStep)> &announce)
{
    if (file.paths.isEmpty()) {
        FileCheck missing;
        missing.state = FileState::Missing;
        return troubleOf(missing);
    }
    announce(OpeningStep::Checking);
    if (file.paths.size() > 1)
        return openPictures(file, stop);
    const Renditions renditions(file);
    LX_TRY(const LocalFile local, localFile(file, 0, stop));
    LX_TRY(Passing passing, passingCheck(renditions, kCheckName, local.path, stop));
    const FileCheck check = passing.check;
    Result<Paper> paper = check.kind == FileKind::Picture ? openPictures(file, stop, &check)
        : isOffice(check.kind) ? openOffice(file, renditions, check, stop, announce)
                               : openPdf(local.path, std::move(passing));
    if (paper) {
        paper->ending = otherEnding(file.format, check);
        if (check.kind == FileKind::Pdf)
            paper->copy = local.copy;
    }
    return paper;
}

std::vector<Result<void>> preparePapers(const std::vector<ViewedFile> &files, const Stop &stop)
{
    std::vector<Result<void>> results(files.size());
    std::vector<Conversion> conversions;
    std::vector<size_t> converted;
    for (size_t i = 0; i < files.size(); ++i) {
        if (files[i].isSourced())
            continue;
        const Renditions renditions(files[i]);
        const QString path = files[i].paths.value(0);
        const auto check = passedCheck(renditions, kCheckName, path, stop);
        if (!check) {
            results[i] = check.error();
        } else if (isOffice(check->kind) && QFileInfo(renditions.pagesFile()).size() <= 0) {
            conversions.push_back({path, check->ending, renditions.pagesFile()});
            converted.push_back(i);
        }
    }
    const auto outcomes = conversions.empty() ? std::vector<Result<void>>()
                                              : OfficeConverter().convert(conversions, stop);
    for (size_t k = 0; k < converted.size(); ++k) {
        results[converted[k]] = outcomes[k];
        const Renditions renditions(files[converted[k]]);
        if (outcomes[k])
            static_cast<void>(
                passedCheck(renditions, kPagesName, renditions.pagesFile(), stop).has_value());
    }
    return results;
}

} // namespace linxuan
