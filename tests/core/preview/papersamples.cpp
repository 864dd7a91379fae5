// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/preview/papersamples.h"

#include "core/base/digest.h"

#include <QFile>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace linxuan {

ViewedFile corpusPaper(const QString &name, const QString &renditions)
{
    ViewedFile file;
    file.material = MaterialId::create();
    file.title = u"教学设计"_s;
    file.format = name.section(u'.', -1);
    file.paths = {QStringLiteral(PAPER_CORPUS "/") + name};
    file.sha256 = sha256(name.toUtf8()); // no other file of the corpus has its name
    file.renditions = renditions;
    return file;
}

const std::map<QString, int> &goodPages()
{
    static const std::map<QString, int> pages{
        {u"actions.pdf"_s, 1},
        {u"before.pdf"_s, 2},
        {u"box-beyond.pdf"_s, 1},
        {u"box-huge.pdf"_s, 1},
        {u"box-inside-out.pdf"_s, 1},
        {u"box-loop.pdf"_s, 1},
        {u"box-thin.pdf"_s, 1},
        {u"box-words.pdf"_s, 1},
        {u"box-zero.pdf"_s, 1},
        {u"design.pdf"_s, 2},
        {u"font-noise.pdf"_s, 1},
        {u"fonts-not-embedded.pdf"_s, 1},
        {u"forms-4000.pdf"_s, 1},
        {u"forms-bomb-second.pdf"_s, 3},
        {u"forms-deep.pdf"_s, 1},
        {u"outline-deep.pdf"_s, 1},
        {u"outline-loop.pdf"_s, 1},
        {u"owner-password-old.pdf"_s, 2},
        {u"owner-password.pdf"_s, 2},
        {u"pages-2000-web.pdf"_s, 2000},
        {u"pages-2000.pdf"_s, 2000},
        {u"paper.docx"_s, 2},
        {u"parent-loop.pdf"_s, 1},
        {u"pictures.pdf"_s, 1},
        {u"picture-196-megapixels.pdf"_s, 1},
        {u"picture-noise.pdf"_s, 1},
        {u"picture-sides-lie.pdf"_s, 1},
        {u"rotated.pdf"_s, 7},
        {u"self-reference.pdf"_s, 3},
        {u"table-loop.pdf"_s, 1},
        {u"words-200000.pdf"_s, 1},
        {u"board.bmp"_s, 1},
        {u"board.png"_s, 1},
        {u"cmyk.jpg"_s, 1},
        {u"cut.jpg"_s, 1},
        {u"moving.gif"_s, 1},
        {u"narrow.png"_s, 1},
        {u"panorama.jpg"_s, 1},
        {u"photo.jpg"_s, 1},
        {u"upright.jpg"_s, 1},
    };
    return pages;
}

const std::map<QString, int> &goodOffice()
{
    static const std::map<QString, int> pages{
        {u"design.doc"_s, 2},        {u"design.docx"_s, 2},  {u"design.odt"_s, 2},
        {u"design.rtf"_s, 2},        {u"hidden.odp"_s, 2},   {u"hidden.ppt"_s, 2},
        {u"hidden.pptx"_s, 2},       {u"lesson.odp"_s, 3},   {u"lesson.ppt"_s, 3},
        {u"lesson.pptx"_s, 3},       {u"macros.pptm"_s, 3},  {u"rich.doc"_s, 2},
        {u"slides-300.pptx"_s, 300}, {u"slides.doc"_s, 3},   {u"traversal.pptx"_s, 3},
        {u"pictures.docx"_s, 1},     {u"pictures.odt"_s, 1}, {u"word.pdf"_s, 2},
        {u"word.pptx"_s, 2},
    };
    return pages;
}

const std::map<QString, FileState> &badPapers()
{
    static const std::map<QString, FileState> states{
        {u"absent.pdf"_s, FileState::Missing},
        {u"archive.pptx"_s, FileState::NotKnown},
        {u"bomb-main.pptx"_s, FileState::TooLarge},
        {u"bomb.pptx"_s, FileState::TooLarge},
        {u"changed.pdf"_s, FileState::Broken},
        {u"contents-bomb.pdf"_s, FileState::TooSlow},
        {u"count-lies.pdf"_s, FileState::Broken},
        {u"cut-20.pdf"_s, FileState::Broken},
        {u"cut-60.pdf"_s, FileState::Broken},
        {u"cut-95.pdf"_s, FileState::Broken},
        {u"cut-design.doc"_s, FileState::Broken},
        {u"cut-head.jpg"_s, FileState::Broken},
        {u"cut-lesson.ppt"_s, FileState::Broken},
        {u"cut.png"_s, FileState::Broken},
        {u"cut.pptx"_s, FileState::Broken},
        {u"deep.pptx"_s, FileState::TooLarge},
        {u"deep.rtf"_s, FileState::TooLarge},
        {u"drawing.svg"_s, FileState::NotKnown},
        {u"empty.ppt"_s, FileState::NotKnown},
        {u"forms-bomb.pdf"_s, FileState::TooSlow},
        {u"head.pdf"_s, FileState::Broken},
        {u"huge-interlaced.png"_s, FileState::TooLarge},
        {u"huge.png"_s, FileState::TooLarge},
        {u"locked.doc"_s, FileState::Encrypted},
        {u"locked.docx"_s, FileState::Encrypted},
        {u"locked.odp"_s, FileState::Encrypted},
        {u"locked.odt"_s, FileState::Encrypted},
        {u"locked.pptx"_s, FileState::Encrypted},
        {u"no-pages.pdf"_s, FileState::Broken},
        {u"no-side.png"_s, FileState::Broken},
        {u"noise.pdf"_s, FileState::Broken},
        {u"noise.pptx"_s, FileState::Broken},
        {u"page.doc"_s, FileState::NotKnown},
        {u"sides-lie.bmp"_s, FileState::Broken},
        {u"sides-lie.png"_s, FileState::Broken},
        {u"table.xlsx"_s, FileState::NotKnown},
        {u"text.pdf"_s, FileState::NotKnown},
        {u"text.png"_s, FileState::NotKnown},
        {u"tree-loop.pdf"_s, FileState::Broken},
        {u"user-password-old.pdf"_s, FileState::Encrypted},
        {u"user-password.pdf"_s, FileState::Encrypted},
        {u"zero.pdf"_s, FileState::Empty},
        {u"zero.png"_s, FileState::Empty},
        {u"zero.pptx"_s, FileState::Empty},
    };
    return states;
}

const QStringList &refusedOffice()
{
    static const QStringList names{u"hollow.ppt"_s, u"no-slides.pptx"_s, u"only-head.docx"_s};
    return names;
}

qint64 residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly)
        ? status.readAll().split(' ').value(1).toLongLong() * 4096
        : 0;
}

qint64 mostOfChildren()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss * 1024;
}

} // namespace linxuan
