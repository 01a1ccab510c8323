{{- define "chibo.name" -}}
{{- .Release.Name | trunc 50 | trimSuffix "-" -}}
{{- end -}}

{{- define "chibo.labels" -}}
app.kubernetes.io/name: chibo
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end -}}

{{- define "chibo.selector" -}}
app.kubernetes.io/name: chibo
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}
