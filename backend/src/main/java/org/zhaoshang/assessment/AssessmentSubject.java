package org.zhaoshang.assessment;

/** Whose work is marked (考核对象). */
enum AssessmentSubject {
    DEPARTMENT,
    PERSON
}
