import type { Language } from "./language";

export const SPANISH: Language = {
  name: "Spanish",
  properties: {
    company: "empresa, compañía, nombre de la empresa, empleador",
    role: "puesto, cargo, puesto de trabajo, vacante, posición, rol",
    status: "estado, estatus, etapa, estado de la candidatura, estado de la solicitud",
    date_applied:
      "fecha de solicitud, fecha solicitud, fecha de aplicación, fecha aplicación, fecha de postulación, fecha postulación, fecha de candidatura, aplicado, aplicado el, aplicada el, enviado el, enviada el, postulado el, fecha de envío, solicitado el, inscrito el",
    interview_date:
      "entrevista, fecha de entrevista, fecha entrevista, fecha de la entrevista, entrevista el, próxima entrevista",
    interviews: "entrevistas, rondas",
    round: "ronda, tipo de entrevista",
    response_by:
      "respuesta antes de, respuesta antes del, respuesta esperada, responden antes del, decisión antes de, fecha de respuesta prevista",
    contact: "contacto, persona de contacto, contactos",
    interviewers: "entrevistador, entrevistadora, entrevistadores, entrevistadoras",
    recruiter: "reclutador, reclutadora, seleccionador, agencia, consultora, cazatalentos",
    follow_up: "seguimiento, fecha de seguimiento, próximo seguimiento, hacer seguimiento el, seguimiento el",
    contact_log: "historial, historial de contactos, registro de contactos, comunicaciones, correspondencia",
    application: "solicitud, postulación, candidatura",
    outcome: "resultado, decisión, desenlace",
    rejected: "rechazo, fecha de rechazo, rechazado el, rechazada el, rechazado, rechazada, descartado, descartada",
    withdrawn: "retirado, retirada, retirado el, retirada el",
  },
  propertiesOnInterviews: {
    interview_date: "fecha, día, cuándo",
    round: "etapa, fase",
    interviewers: "asistentes, participantes, personas",
    status: "estado",
    outcome: "estado",
  },
  statuses: {
    wishlist: {
      telling:
        "por aplicar, por postular, para aplicar, no aplicado, sin aplicar, pendiente de (aplicar|enviar|postular), aún no he aplicado",
      usual: "guardad(o|a), lista de deseos, favorito, interesante, me interesa",
      generic: "borrador, abiert(o|a)",
    },
    applied: {
      telling:
        "aplicad(o|a), postulad(o|a), solicitud enviada, candidatura enviada, cv enviado, postulación enviada, currículum enviado, inscrit(o|a)",
      usual: "enviad(o|a), solicitad(o|a), en revisión, esperando respuesta, en espera de respuesta, a la espera",
      generic: "pendiente, en proceso, en espera, en curso",
    },
    assessment: {
      telling: "prueba técnica, prueba de selección, caso práctico, test psicotécnico, psicotécnico, prueba online",
      usual: "prueba",
    },
    screening: {
      telling: "entrevista telefónica, llamada de recursos humanos, llamada rrhh, primer contacto, preselección",
      usual: "llamada, llamada telefónica",
    },
    interviewing: {
      telling:
        "entrevista, entrevistas, entrevistad(o|a), en entrevista, en entrevistas, (primera|segunda|tercera|última|próxima) entrevista, entrevista (agendada|programada|técnica|final), citad(o|a) a entrevista",
      usual: "(segunda|tercera|última|siguiente) (ronda|fase)",
    },
    offer: {
      telling:
        "oferta recibida, oferta de trabajo recibida, propuesta recibida, me (ofrecieron|han ofrecido) el puesto, oferta en firme",
      usual: "negociando, negociación",
      generic: "oferta",
    },
    accepted: {
      telling: "oferta aceptada, contrato firmado, acepté la oferta, puesto aceptado",
      usual: "aceptad(o|a), contratad(o|a)",
    },
    rejected: {
      telling:
        "candidatura (rechazada|descartada|no seleccionada), solicitud (rechazada|denegada|desestimada), (no|ni) (seleccionad|elegid|escogid|admitid|aceptad)(o|a), respuesta negativa, (contrataron|eligieron|escogieron|seleccionaron) a (otro|otra|otra persona|otro candidato), otr(o|a) candidat(o|a), no sigo en el proceso, no me (cogieron|seleccionaron|eligieron|llamaron), sin oferta, no pasé, no continúo, no (he pasado|paso) el corte, fuera del proceso",
      usual:
        "rechazad(o|a|os|as), rechazo, descartad(o|a|os|as), desestimad(o|a), denegad(o|a), eliminad(o|a), no apto, no apta, suspens(o|a), me rechazaron, me descartaron, (dijeron|me dijeron|han dicho) que no",
      generic: "no, negativ(o|a), fracaso, fallid(o|a), lo siento no, lamentablemente no, desgraciadamente no",
    },
    withdrawn: {
      telling:
        "candidatura retirada, (oferta|propuesta) (rechazada|declinada), rechacé, (rechacé|decliné) la oferta, (rechazad|retirad|descartad)(o|a) por mí, me retiré, renuncié, decliné, yo (rechacé|renuncié)",
      usual: "retirad(o|a), renuncia, no me interesa, abandonad(o|a)",
    },
    closed: {
      telling:
        "(vacante|oferta|proceso|puesto) (cerrad|cubiert|cancelad|caducad|eliminad|expirad)(o|a), vacante ocupada, proceso finalizado",
      usual: "cubiert(o|a), declinad(o|a), caducad(o|a), archivad(o|a), finalizad(o|a)",
      generic: "cerrad(o|a)",
    },
    ghosted: {
      telling:
        "sin respuesta, no (responden|respondieron|contestan|contestaron|hubo respuesta), nunca respondieron, sin noticias",
    },
  },
  declined: "declinad(o|a)",
  chosen:
    "seleccionad(o|a), elegid(o|a), escogid(o|a), apt(o|a), superad(o|a), pasad(o|a), pasó, continúa, avanzó, cogieron",
  outcomes: {
    cancelled:
      "cancelad(o|a), cancelaron, cancelé, anulad(o|a), suspendid(o|a), se canceló, no se (hizo|realizó|celebró)",
    moved:
      "reprogramad(o|a), aplazad(o|a), pospuest(o|a), postergad(o|a), reagendad(o|a), cambiad(o|a) de fecha, por reprogramar, movid(o|a) al, nueva fecha",
    "no-show":
      "no se (presentó|presentaron|conectó|conectaron), no (apareció|aparecieron|vino|vinieron|asistió|asistieron|acudió|acudieron), nadie (apareció|vino|se conectó|se presentó), me dejaron plantad(o|a), plantón, no me presenté, no asistí, me la perdí",
  },
  turns: {
    not: "no, sin, ningún, ninguna, nunca, ni, no ha sido, no fue",
    "not yet":
      "aún no, todavía no, aún, todavía, por ahora, de momento, quizás, tal vez, posible, posiblemente, probable, probablemente, esperad(o|a)",
    awaited: "esperando, en espera de, a la espera de, espero, pendiente de, temo, antes de",
    mine: "por mí, mí, yo, tuve que, cancelé, no me presenté, no asistí, de mi parte, mi culpa, me la perdí",
    theirs:
      "por ellos, por la empresa, empresa, la empresa, ellos, ella, reclutador, entrevistador, nadie, de su parte, me dejaron",
  },
  contacts: {
    "thank-you": "gracias, agradecimiento, agradecí, correo de agradecimiento",
    answer: "respondí, contesté",
    withdrawal: "retiré la candidatura, renuncia",
    "follow-up": "seguimiento, escribí, correo enviado, recordatorio",
    call: "llamé, llamada",
    task: "prueba entregada, prueba enviada, entregué la prueba",
    applied: "apliqué, postulé, solicitud enviada, candidatura enviada, cv enviado",
    "feedback-request": "pedí feedback, pedí comentarios",
    "endorsement-request": "pedí recomendación",
    "closing-note": "nota de cierre",
    heard: "respondieron, me respondieron, respondió, contestaron, respuesta recibida",
    "heard offer": "oferta, oferta recibida, me hicieron una oferta",
    "heard next round": "invitación, me citaron, invitado, invitada, siguiente ronda",
    feedback: "feedback recibido, me dieron feedback",
    automatic: "respuesta automática, acuse de recibo",
    nothing: "sin respuesta, no responden, sin noticias, nada aún",
  },
  notes: {
    application: "solicitud(de|)(empleo|trabajo) candidaturaempleo",
    "job hunt": "busqueda(de|)(empleo|trabajo) empleo carrera",
    "perhaps application": "solicitud solicitude postulacion postulacione candidatura vacante",
    interview: "entrevista(de|)trabajo",
    "perhaps interview": "entrevista",
    preparation: "preparacionentrevista",
    company: "empresa",
    advert: "anuncio",
    "something else": "cartadepresentacion curriculum",
  },
  months:
    "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic",
  weekdays: "domingo lunes martes miércoles jueves viernes sábado",
};
