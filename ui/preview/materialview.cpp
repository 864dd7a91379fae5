// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/materialview.h"

#include "ui/preview/paperview.h"
#include "ui/preview/textview.h"
#include "ui/preview/troubleview.h"
#include "ui/preview/videoview.h"

namespace linxuan {

namespace {

// A file of one of these kinds under the ending of another is shown as what it is.
bool hasPages(const QString &format)
{
    static const QStringList formats{
        QStringLiteral("pdf"),  QStringLiteral("pictures"), QStringLiteral("png"),
        QStringLiteral("jpg"),  QStringLiteral("jpeg"),     QStringLiteral("bmp"),
        QStringLiteral("gif"),  QStringLiteral("webp"),     QStringLiteral("pptx"),
        QStringLiteral("ppsx"), QStringLiteral("pptm"),     QStringLiteral("ppt"),
        QStringLiteral("pps"),  QStringLiteral("dps"),      QStringLiteral("odp"),
        QStringLiteral("docx"), QStringLiteral("docm"),     QStringLiteral("doc"),
        QStringLiteral("wps"),  QStringLiteral("odt"),      QStringLiteral("rtf"),
    };
    return formats.contains(format);
}

bool isText(const QString &format)
{
    static const QStringList formats{QStringLiteral("txt"), QStringLiteral("md"),
                                     QStringLiteral("csv"), QStringLiteral("log")};
    return formats.contains(format);
}

bool isVideo(const QString &format)
{
    static const QStringList formats{
        QStringLiteral("mp4"), QStringLiteral("m4v"),  QStringLiteral("mov"),
        QStringLiteral("mkv"), QStringLiteral("avi"),  QStringLiteral("wmv"),
        QStringLiteral("flv"), QStringLiteral("mpg"),  QStringLiteral("mpeg"),
        QStringLiteral("ts"),  QStringLiteral("webm"), QStringLiteral("3gp"),
    };
    return formats.contains(format);
}

} // namespace

ViewerKind viewerOf(const QString &format)
{
    return hasPages(format) ? ViewerKind::Paper
        : isText(format)    ? ViewerKind::Text
        : isVideo(format)   ? ViewerKind::Video
                            : ViewerKind::None;
}

MaterialView *makeMaterialView(const ViewedFile &file, QWidget *parent)
{
    switch (viewerOf(file.format)) {
    case ViewerKind::Paper:
        return new PaperView(parent);
    case ViewerKind::Text:
        return new TextView(parent);
    case ViewerKind::Video:
        return new VideoView(parent);
    case ViewerKind::None:
        break;
    }
    return new TroubleView(parent);
}

} // namespace linxuan
